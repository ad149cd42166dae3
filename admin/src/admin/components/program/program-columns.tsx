import { createDataTableColumnHelper } from "@medusajs/ui"
import { formatInstant } from "../../lib/format-instant"
import type { Translate } from "../../lib/translate"
import type { AdminProgram } from "../../lib/types"
import { StatusBadge } from "../status-badge"
import { TwoLines } from "../two-lines"

const column = createDataTableColumnHelper<AdminProgram>()

/** Columns of the programs: what is on sale, to whom it is shown, how many were sold. */
export const programColumns = (t: Translate) => [
  column.accessor("name", {
    header: t("fields.name"),
    cell: ({ row: { original: row } }) => (
      <TwoLines first={row.name} second={row.id} />
    ),
  }),
  column.accessor("status", {
    header: t("fields.status"),
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("current_version", {
    header: t("programs.version"),
    cell: ({ row: { original: row } }) =>
      row.current_version ? (
        <TwoLines
          first={t("program.version", { number: row.current_version.number })}
          second={formatInstant(row.current_version.published_at)}
        />
      ) : (
        "–"
      ),
  }),
  column.accessor("offer.visibility", {
    header: t("builder.offer.visibility"),
    cell: ({ getValue }) => <>{t(`builder.offer.${getValue()}`)}</>,
  }),
  column.accessor("sold", { header: t("programs.sold"), align: "right" }),
]
