import { createDataTableColumnHelper } from "@medusajs/ui"
import type { Translate } from "../lib/translate"
import type { Task } from "../lib/types"
import { Age } from "./age"
import { CompleteTask } from "./complete-task"
import { Reference } from "./reference"
import { StatusBadge } from "./status-badge"
import { TaskActions } from "./task-actions"

const column = createDataTableColumnHelper<Task>()

/** Columns of the task list. */
export function taskColumns(t: Translate) {
  return [
    column.accessor("title", {
      header: t("fields.task"),
      truncateTooltip: false,
      cell: ({ row: { original: row } }) => (
        <div className="flex min-w-56 max-w-md flex-col whitespace-normal py-2">
          <span className="text-ui-fg-base">{row.title}</span>
          {row.detail && (
            <span className="txt-compact-xsmall text-ui-fg-muted">
              {row.detail}
            </span>
          )}
        </div>
      ),
    }),
    column.accessor("status", {
      header: t("fields.status"),
      size: 110,
      cell: ({ getValue }) => <StatusBadge status={getValue()} />,
    }),
    column.accessor("kind", {
      header: t("fields.kind"),
      size: 170,
      cell: ({ getValue }) => getValue().replaceAll("_", " "),
    }),
    column.accessor((row) => row.reference?.id ?? "", {
      id: "reference",
      header: t("fields.about"),
      cell: ({ row: { original: row } }) => (
        <Reference
          type={row.reference?.type ?? null}
          id={row.reference?.id ?? null}
        />
      ),
    }),
    column.accessor("created_at", {
      header: t("fields.age"),
      size: 130,
      enableSorting: true,
      sortLabel: t("fields.age"),
      truncateTooltip: false,
      cell: ({ getValue }) => <Age at={getValue()} />,
    }),
    column.display({
      id: "complete",
      size: 260,
      cell: ({ row: { original: row } }) =>
        row.status === "open" ? (
          <div className="flex flex-wrap items-center">
            <TaskActions task={row} />
            <CompleteTask id={row.id} />
          </div>
        ) : null,
    }),
  ]
}
