import { ExclamationCircle, LockClosedSolid } from "@medusajs/icons"
import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"

interface Props {
  error: unknown
  onRetry: () => void
}

/** Stands where the data would be: what went wrong, and what can be done. */
export function FailurePanel({ error, onRetry }: Props) {
  const { t } = useTranslation(NS)
  const { kind, message } = failureOf(error)
  const Icon = kind === "forbidden" ? LockClosedSolid : ExclamationCircle
  return (
    <div
      role="alert"
      className="flex min-h-60 flex-col items-center justify-center gap-y-3 px-6 py-12 text-center"
    >
      <Icon className="text-ui-fg-subtle" />
      <div className="flex max-w-md flex-col gap-y-1">
        <Heading level="h3">{t(`failure.${kind}.title`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {message}
        </Text>
        <Text size="small" className="text-ui-fg-muted">
          {t(`failure.${kind}.hint`)}
        </Text>
      </div>
      {kind !== "missing" && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.retry")}
        </Button>
      )}
    </div>
  )
}
