import { defineRouteConfig } from "@medusajs/admin-sdk"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { taskColumns } from "../../../components/task-columns"
import { useTasks } from "../../../hooks/api/tasks"
import { useListState } from "../../../hooks/use-list-state"
import { emptyState } from "../../../lib/empty-state"
import type { Task } from "../../../lib/types"

const PAGE_SIZE = 20
const STATUSES = ["open", "done"] as const
const FILTERS = ["status"]
const filter = createDataTableFilterHelper<Task>()

/** Work that waits for a person, the newest first. */
const TasksPage = () => {
  const { t } = useTranslation("prop")
  const { q, order, limit, offset, filters } = useListState(FILTERS, PAGE_SIZE)
  const { data, isPending, error, refetch } = useTasks({
    q,
    order,
    limit,
    offset,
    status: STATUSES.find((one) => filters.status?.includes(one)),
  })
  const columns = useMemo(() => taskColumns(t), [t])
  const choices = useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
    ],
    [t]
  )
  return (
    <Page zone="task.list">
      <ListSection
        heading={t("tasks.title")}
        subHeading={t("tasks.subtitle")}
        data={data?.tasks}
        rowCount={data?.count}
        columns={columns}
        filters={choices}
        getRowId={(row) => row.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        emptyState={emptyState(t, "tasks")}
      />
    </Page>
  )
}
export default TasksPage

export const config = defineRouteConfig({
  label: "menu.tasks",
  translationNs: "prop",
  rank: 3,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="tasks" />,
}
