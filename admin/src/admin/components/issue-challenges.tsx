import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useIssueChallenges } from "../hooks/api/challenges"
import { useMay } from "../hooks/api/permissions"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"

const DONE = new Set(["issued", "already_issued"])

/** Asks for the challenges a paid order still lacks; asking twice is harmless. */
export function IssueChallenges({ orderId }: { orderId: string }) {
  const { t } = useTranslation(NS)
  const issue = useIssueChallenges(orderId)
  const may = useMay("challenges.issue")
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={!may}
      isLoading={issue.isPending}
      onClick={() =>
        issue.mutate(undefined, {
          onSuccess: ({ outcome, reason }) => {
            const say = DONE.has(outcome) ? toast.success : toast.warning
            say(t(`challenges.outcome.${outcome}`), {
              description: reason ?? undefined,
            })
          },
          onError: (error) =>
            toast.error(t("challenges.issueFailed"), {
              description: failureOf(error).message,
            }),
        })
      }
    >
      {t("challenges.issue")}
    </Button>
  )
}
