import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import type { ProgramChange } from "../../lib/types"

const COLORS = { added: "green", removed: "red", changed: "blue" } as const

/** Differences between two versions in words, with the sentences before and now. */
export function ChangeList({ changes }: { changes: ProgramChange[] }) {
  const { t } = useTranslation(NS)
  return (
    <ul className="flex flex-col gap-y-3">
      {changes.map((change) => (
        <li
          key={`${change.kind} ${change.text} ${change.sizes?.join() ?? ""}`}
          className="flex flex-col gap-y-1"
        >
          <div className="flex flex-wrap items-center gap-2">
            <Badge size="2xsmall" color={COLORS[change.kind]}>
              {t(`builder.change.${change.kind}`)}
            </Badge>
            <Text size="small" weight="plus">
              {change.text}
            </Text>
            {change.sizes && (
              <Badge size="2xsmall">
                {t("builder.versions.sizes", {
                  sizes: change.sizes.join(", "),
                })}
              </Badge>
            )}
          </div>
          {change.before && (
            <Text size="small" className="text-ui-fg-muted">
              {t("builder.versions.before")}: {change.before}
            </Text>
          )}
          {change.after && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("builder.versions.after")}: {change.after}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
