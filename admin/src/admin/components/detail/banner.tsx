import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"

/** Says first what everybody asks first: why this one no longer runs, or why to doubt its data. */
export function Banner({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const breach = account.breaches.find(
    (one) => one.effect === "fail" && !one.reversed_at
  )
  if (account.status === "breached" && breach) {
    return (
      <Alert variant="error">
        {t("banner.breached", {
          rule: breach.rule,
          at: formatInstant(breach.at, account.time_zone),
        })}{" "}
        {breach.explanation}
      </Alert>
    )
  }
  const { status } = account.challenge
  if (status === "suspended" || status === "under_review") {
    return <Alert variant="warning">{t(`banner.${status}`)}</Alert>
  }
  if (account.status === "provisioning") {
    return <Alert variant="info">{t("banner.provisioning")}</Alert>
  }
  const { data_quality: quality } = account
  if (
    account.status === "active" &&
    (quality === "gap" || quality === "suspect")
  ) {
    return <Alert variant="warning">{t(`banner.${quality}`)}</Alert>
  }
  return null
}
