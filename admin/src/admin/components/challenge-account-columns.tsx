import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Translate } from "../lib/translate"
import { formatMoney } from "../lib/format-money"
import { shownStatus } from "../lib/shown-status"
import type { ChallengeAccountRow } from "../lib/types"
import { Age } from "./age"
import { RoomCell } from "./room-cell"
import { StatusBadge } from "./status-badge"
import { TargetCell } from "./target-cell"
import { TwoLines } from "./two-lines"

const STALE_S = 300
const column = createDataTableColumnHelper<ChallengeAccountRow>()

/** Columns of the radar: who, what, how much room is left, how fresh. */
export function challengeAccountColumns(t: Translate) {
  return [
    ...statusColumns(t),
    ...roomColumns(t),
    ...moneyColumns(t),
    ...whoColumns(t),
  ]
}

function isRunning({ status }: ChallengeAccountRow): boolean {
  return status === "active" || status === "locked"
}

function statusColumns(t: Translate) {
  return [
    column.accessor("challenge.number", {
      id: "number",
      header: t("fields.challenge"),
      enableSorting: true,
      sortLabel: t("fields.challenge"),
      cell: ({ row: { original: row } }) => (
        <TwoLines first={row.challenge.number} second={row.login ?? "–"} mono />
      ),
    }),
    column.accessor("status", {
      header: t("fields.status"),
      enableSorting: true,
      sortLabel: t("fields.status"),
      cell: ({ row: { original: row } }) => (
        <StatusBadge status={shownStatus(row)} funded={row.phase.funded} />
      ),
    }),
  ]
}

function moneyColumns(t: Translate) {
  return [
    column.accessor("equity", {
      header: t("fields.equity"),
      align: "right",
      enableSorting: true,
      sortLabel: t("fields.equity"),
      cell: ({ row: { original: row } }) => (
        <span className="tabular-nums">
          {formatMoney(row.equity, row.currency)}
        </span>
      ),
    }),
    column.accessor("target_progress", {
      header: t("fields.target"),
      enableSorting: true,
      sortLabel: t("fields.target"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <TargetCell progress={row.target_progress} label={t("fields.target")} />
      ),
    }),
  ]
}

function roomColumns(t: Translate) {
  return [
    column.accessor("room_today", {
      header: t("fields.roomToday"),
      enableSorting: true,
      sortLabel: t("fields.roomToday"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <RoomCell
          amount={row.room_today}
          currency={row.currency}
          fraction={row.room_today_fraction}
          running={isRunning(row)}
          label={t("fields.roomToday")}
        />
      ),
    }),
    column.accessor("room_total", {
      header: t("fields.roomTotal"),
      enableSorting: true,
      sortLabel: t("fields.roomTotal"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <RoomCell
          amount={row.room_total}
          currency={row.currency}
          fraction={row.room_total_fraction}
          running={isRunning(row)}
          label={t("fields.roomTotal")}
        />
      ),
    }),
  ]
}

function whoColumns(t: Translate) {
  return [
    column.accessor("trader.email", {
      id: "trader",
      header: t("fields.trader"),
      cell: ({ row: { original: row } }) => (
        <TwoLines
          first={row.trader.name ?? row.trader.email}
          second={row.trader.name ? row.trader.email : null}
        />
      ),
    }),
    column.accessor("program.name", {
      id: "program",
      header: t("fields.program"),
      cell: ({ row: { original: row } }) => (
        <TwoLines
          first={row.program.name}
          second={`${row.size} · ${row.phase.title}`}
        />
      ),
    }),
    column.accessor("last_event_at", {
      header: t("fields.lastEvent"),
      enableSorting: true,
      sortLabel: t("fields.lastEvent"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <Age
          at={row.last_event_at}
          clock={row.platform_now}
          stale_after={row.status === "active" ? STALE_S : undefined}
        />
      ),
    }),
  ]
}
