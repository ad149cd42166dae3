import { Alert, Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import type { NewsImport } from "../../lib/types"

const COUNTS = [
  ["fresh", "green"],
  ["changed", "blue"],
  ["moved", "orange"],
  ["withdrawn", "orange"],
  ["unchanged", "grey"],
  ["duplicates", "grey"],
  ["bad", "red"],
] as const

/** What an import changed, and which rows it left out. */
export function ImportResult({ result }: { result: NewsImport }) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex flex-wrap gap-2">
        {COUNTS.map(([name, color]) => (
          <Badge key={name} color={result.counts[name] > 0 ? color : "grey"}>
            {t(`calendar.counts.${name}`, { count: result.counts[name] })}
          </Badge>
        ))}
      </div>
      {result.warnings.map((warning) => (
        <Alert key={warning} variant="warning">
          {warning}
        </Alert>
      ))}
      {result.problems.length > 0 && (
        <div className="flex flex-col gap-y-2">
          <Text size="small" weight="plus">
            {t("calendar.import.problems")}
          </Text>
          <ul className="flex flex-col gap-y-1">
            {result.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {t("calendar.import.line", { line })} {message}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
