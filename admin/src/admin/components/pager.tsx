import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../lib/ns"

interface Props {
  offset: number
  limit: number
  count: number
  onChange: (offset: number) => void
}

/** Steps through a list inside a section; nothing where one page holds it all. */
export function Pager({ offset, limit, count, onChange }: Props) {
  const { t } = useTranslation(NS)
  if (count <= limit) {
    return null
  }
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
        {t("list.range", {
          from: offset + 1,
          to: Math.min(offset + limit, count),
          count,
        })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - limit))}
        >
          {t("list.previous")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={offset + limit >= count}
          onClick={() => onChange(offset + limit)}
        >
          {t("list.next")}
        </Button>
      </div>
    </div>
  )
}
