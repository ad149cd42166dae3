import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { formatEventTime } from "../../lib/format-event-time"
import type { Translate } from "../../lib/translate"
import type { NewsEvent } from "../../lib/types"
import { StatusBadge } from "../status-badge"
import { TwoLines } from "../two-lines"

const column = createDataTableColumnHelper<NewsEvent>()
const COLORS = {
  high: "red",
  medium: "orange",
  low: "blue",
  none: "grey",
} as const

/** Columns of the calendar: when, how much it matters, what, and what became of it. */
export function calendarColumns(t: Translate, onOpen: (id: string) => void) {
  return [
    column.accessor("starts_at", {
      header: t("fields.at"),
      enableSorting: true,
      sortLabel: t("fields.at"),
      size: 160,
      cell: ({ row: { original: row } }) => {
        const { day, time } = formatEventTime(row)
        const second =
          row.time_precision === "exact"
            ? time
            : t(`calendar.precision.${row.time_precision}`)
        return <TwoLines first={day} second={second} />
      },
    }),
    column.accessor("currency", {
      header: t("fields.currency"),
      enableSorting: true,
      sortLabel: t("fields.currency"),
      size: 90,
    }),
    column.accessor("impact", {
      header: t("fields.impact"),
      enableSorting: true,
      sortLabel: t("fields.impact"),
      size: 110,
      cell: ({ row: { original: row } }) => (
        <Badge size="2xsmall" color={COLORS[row.impact]}>
          {row.is_holiday
            ? t("calendar.holiday")
            : t(`calendar.impact.${row.impact}`)}
        </Badge>
      ),
    }),
    column.accessor("title", {
      header: t("fields.event"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover min-w-40 max-w-md whitespace-normal py-2 text-left"
          onClick={() => onOpen(row.id)}
        >
          {row.title}
        </button>
      ),
    }),
    column.accessor((row) => row.forecast ?? "–", {
      id: "forecast",
      header: t("fields.forecast"),
      align: "right",
    }),
    column.accessor((row) => row.previous ?? "–", {
      id: "previous",
      header: t("fields.previous"),
      align: "right",
    }),
    column.accessor("source", { header: t("fields.source") }),
    column.accessor("state", {
      header: t("fields.state"),
      cell: ({ getValue }) => <StatusBadge status={getValue()} />,
    }),
  ]
}
