import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Translate } from "../lib/translate"
import { formatInstant } from "../lib/format-instant"
import type { AuditEntry } from "../lib/types"
import { Reference } from "./reference"
import { TwoLines } from "./two-lines"

const SHOWN_HASH = 12
const column = createDataTableColumnHelper<AuditEntry>()

/** Columns of the audit log: number, when, who, what, on what, why, its hash. */
export function auditColumns(t: Translate) {
  return [
    column.accessor("seq", {
      header: t("fields.seq"),
      size: 80,
      cell: ({ getValue }) => (
        <span className="tabular-nums">{getValue()}</span>
      ),
    }),
    column.accessor("at", {
      header: t("fields.at"),
      size: 210,
      cell: ({ getValue }) => formatInstant(getValue()),
    }),
    column.accessor("actor_id", {
      header: t("fields.actor"),
      cell: ({ row: { original: row } }) => (
        <TwoLines
          first={t(`actor.${row.actor_type}`, { defaultValue: row.actor_type })}
          second={row.actor_id}
        />
      ),
    }),
    // The table takes a column named "action" for its narrow menu column.
    column.accessor(({ action }) => action, {
      id: "verb",
      header: t("fields.action"),
      size: 230,
    }),
    column.accessor("target_id", {
      header: t("fields.about"),
      cell: ({ row: { original: row } }) => (
        <Reference type={row.target_type} id={row.target_id} />
      ),
    }),
    column.accessor("reason", {
      header: t("fields.reason"),
      cell: ({ getValue }) => (
        <span className="block min-w-48 max-w-xs whitespace-normal">
          {getValue() ?? "–"}
        </span>
      ),
    }),
    column.accessor("hash", {
      header: t("fields.hash"),
      size: 140,
      cell: ({ getValue }) => (
        <code
          className="txt-compact-xsmall text-ui-fg-muted"
          title={getValue()}
        >
          {getValue().slice(0, SHOWN_HASH)}
        </code>
      ),
    }),
  ]
}
