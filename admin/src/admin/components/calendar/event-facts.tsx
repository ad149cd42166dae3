import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { NewsEventDetail } from "../../lib/types"
import { StatusBadge } from "../status-badge"

/** What the calendar knows about one event. */
export function EventFacts({ event }: { event: NewsEventDetail }) {
  const { t } = useTranslation(NS)
  const facts: [string, string | null][] = [
    [t("fields.impact"), t(`calendar.impact.${event.impact}`)],
    [t("fields.forecast"), event.forecast],
    [t("fields.previous"), event.previous],
    [t("fields.actual"), event.actual],
    [t("fields.source"), event.source],
    [
      t("calendar.triggers"),
      event.effective_at
        ? formatInstant(event.effective_at)
        : t("calendar.neverTriggers"),
    ],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      <dt>
        <Text size="small" className="text-ui-fg-muted">
          {t("fields.state")}
        </Text>
      </dt>
      <dd>
        <StatusBadge status={event.state} />
      </dd>
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>
            <Text size="small" className="text-ui-fg-muted">
              {name}
            </Text>
          </dt>
          <dd>
            <Text size="small">{value ?? "–"}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
