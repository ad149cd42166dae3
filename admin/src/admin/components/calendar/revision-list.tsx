import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { NewsEventDetail } from "../../lib/types"

type Revision = NewsEventDetail["revisions"][number]

/** Instants are told on the reader's clock, everything else as it is. */
const valueText = (field: string, value: string | null) => {
  if (value === null) {
    return "–"
  }
  return field.endsWith("_at") ? formatInstant(value) : value
}

/** Everything that happened to an event, newest first. */
export function RevisionList({ revisions }: { revisions: Revision[] }) {
  return (
    <ol className="flex flex-col gap-y-4">
      {revisions.map((revision) => (
        <Entry key={revision.number} revision={revision} />
      ))}
    </ol>
  )
}

function Entry({ revision }: { revision: Revision }) {
  const { t } = useTranslation(NS)
  return (
    <li className="border-ui-border-base flex flex-col gap-y-1 border-l-2 pl-3">
      <Text size="small" weight="plus">
        {t(`calendar.revision.${revision.kind}`)}
      </Text>
      {revision.changes.map(({ field, from, to }) => (
        <Text
          key={field}
          size="small"
          className="text-ui-fg-subtle break-words"
        >
          {field.replaceAll("_", " ")}: {valueText(field, from)} →{" "}
          {valueText(field, to)}
        </Text>
      ))}
      {revision.reason && (
        <Text size="small" className="break-words">
          {revision.reason}
        </Text>
      )}
      <Text size="xsmall" className="text-ui-fg-muted">
        {formatInstant(revision.at)} · {t(`actor.${revision.actor_type}`)}
      </Text>
    </li>
  )
}
