import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Translate } from "../../lib/translate"
import type { PlatformConnection } from "../../lib/types"
import { Age } from "../age"
import { StatusBadge } from "../status-badge"
import { TwoLines } from "../two-lines"
import { LagCell } from "./lag-cell"
import type { Edited } from "./settings-drawer"

const column = createDataTableColumnHelper<PlatformConnection>()

interface Handlers {
  onKeys: (connection: PlatformConnection) => void
  onRotate: (connection: PlatformConnection) => void
  onSettings: (edited: Edited) => void
}

/** Columns of the connections: what sends, when it last did, how far behind it is. */
export function connectionColumns(t: Translate, handlers: Handlers) {
  return [
    column.accessor("name", {
      header: t("fields.name"),
      cell: ({ row: { original: row } }) => (
        <TwoLines first={row.name} second={row.id} />
      ),
    }),
    column.accessor("provider", { header: t("fields.provider") }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <StatusBadge status={getValue()} />,
    }),
    column.accessor("clock", {
      header: t("fields.clock"),
      cell: ({ row: { original: row } }) => <>{t(`clock.${row.clock}`)}</>,
    }),
    column.accessor("logins", { header: t("fields.logins"), align: "right" }),
    column.accessor("last_received_at", {
      header: t("fields.lastReceived"),
      truncateTooltip: false,
      cell: ({ getValue }) => <Age at={getValue()} />,
    }),
    column.accessor("lag_seconds", {
      header: t("fields.lag"),
      cell: ({ getValue }) => <LagCell seconds={getValue()} />,
    }),
    column.accessor((row) => row.keys.filter((key) => !key.revoked_at).length, {
      id: "keys",
      header: t("fields.keys"),
      align: "right",
    }),
    column.action({
      actions: ({ row: { original: row } }) => [
        [
          {
            label: t("connections.keys.label"),
            onClick: () => handlers.onKeys(row),
          },
          {
            label: t("connections.rotate.label"),
            onClick: () => handlers.onRotate(row),
          },
        ],
        (["quality", "watch", "limits"] as const).map((group) => ({
          label: t(`connections.settings.${group}.label`),
          onClick: () => handlers.onSettings({ connection: row, group }),
        })),
      ],
    }),
  ]
}
