import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { challengeStatus } from "@/lib/challenge-status"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { ToneBadge } from "@/ui/tone-badge"
import { StepLinks } from "./step-links"

interface ChallengeHeadProps {
  challenge: ChallengeDetail
  account: AccountDetail | undefined
}

/** Which challenge this is, how it stands and how far it has come. */
export function ChallengeHead({
  challenge,
  account,
}: ChallengeHeadProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  const status = challengeStatus(challenge)
  return (
    <header className="mt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-3xl sm:text-4xl">
          {t("common.programAndSize", {
            program: challenge.program.name,
            size: formats.size(challenge.initial_balance, challenge.currency),
          })}
        </h1>
        <ToneBadge tone={status.tone}>{t(`status.${status.key}`)}</ToneBadge>
      </div>
      <p className="mt-2 text-muted">
        {challenge.number}
        {account && `, ${account.phase.title}`}
        {account?.login &&
          `, ${t("challenge.login", { login: account.login })}`}
      </p>
      <div className="mt-5">
        <StepLinks challenge={challenge} />
      </div>
    </header>
  )
}
