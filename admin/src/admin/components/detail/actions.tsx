import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowUturnLeft,
  CheckCircleSolid,
  PauseSolid,
  PlaySolid,
  ReplaySolid,
} from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  useConfirmBreach,
  useResumeChallengeAccount,
  useReverseBreach,
  useSuspendChallengeAccount,
} from "../../hooks/api/challenge-accounts"
import { useMay } from "../../hooks/api/permissions"
import { actionsOf } from "../../lib/actions-of"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"
import { ReasonDrawer } from "../reason-drawer"
import { ReplayDrawer } from "./replay-drawer"

type Chosen = "suspend" | "resume" | "confirm" | "reverse" | "replay"

/** What staff may do here; whatever ends or starts trading asks for a reason. */
export function Actions({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const may = useMay("challenge_accounts.manage")
  const can = actionsOf(account)
  const run = useRun(account.id)
  const close = () => setChosen(null)
  const item = (name: Chosen, icon: React.ReactNode, possible: boolean) => ({
    icon,
    label: t(`actions.${name}.label`),
    disabled: !may || !possible,
    disabledTooltip: t(
      may ? `actions.${name}.impossible` : "actions.forbidden"
    ),
    onClick: () => setChosen(name),
  })
  return (
    <>
      <ActionMenu
        groups={[
          {
            actions: [
              ...(can.resume ? [item("resume", <PlaySolid />, true)] : []),
              ...(can.suspend || !can.resume
                ? [item("suspend", <PauseSolid />, can.suspend)]
                : []),
              ...(can.confirm
                ? [item("confirm", <CheckCircleSolid />, true)]
                : []),
              item("reverse", <ArrowUturnLeft />, can.reverse),
            ],
          },
          { actions: [item("replay", <ReplaySolid />, true)] },
        ]}
      />
      {(["suspend", "resume", "confirm", "reverse"] as const).map((action) => (
        <ReasonDrawer
          key={action}
          action={action}
          open={chosen === action}
          onClose={close}
          run={run[action]}
        />
      ))}
      <ReplayDrawer
        id={account.id}
        open={chosen === "replay"}
        onClose={close}
      />
    </>
  )
}

function useRun(id: string) {
  return {
    suspend: useSuspendChallengeAccount(id).mutateAsync,
    resume: useResumeChallengeAccount(id).mutateAsync,
    confirm: useConfirmBreach(id).mutateAsync,
    reverse: useReverseBreach(id).mutateAsync,
  }
}
