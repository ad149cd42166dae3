import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"

interface Props {
  error: unknown
  onRetry: () => void
}

/** Stands above data that could not be renewed; the old data stays in sight. */
export function FailureAlert({ error, onRetry }: Props) {
  const { t } = useTranslation(NS)
  return (
    <Alert variant="warning" className="items-center">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>
          {t("failure.stale")} {failureOf(error).message}
        </span>
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.retry")}
        </Button>
      </div>
    </Alert>
  )
}
