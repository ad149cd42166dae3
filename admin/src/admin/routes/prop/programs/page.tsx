import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { NewProgram } from "../../../components/program/new-program"
import { programColumns } from "../../../components/program/program-columns"
import { useProgramList } from "../../../hooks/api/programs"
import { useListState } from "../../../hooks/use-list-state"
import { emptyState } from "../../../lib/empty-state"

const PAGE_SIZE = 20
const NO_FILTERS: string[] = []

/** All programs with what is on sale of them; new ones start here. */
const ProgramsPage = () => {
  const { t } = useTranslation("prop")
  const { q, limit, offset } = useListState(NO_FILTERS, PAGE_SIZE)
  const { data, isPending, error, refetch } = useProgramList({
    q,
    limit,
    offset,
  })
  const [creating, setCreating] = useState(false)
  const columns = useMemo(() => programColumns(t), [t])
  return (
    <Page zone="program.list">
      <ListSection
        heading={t("programs.title")}
        subHeading={t("programs.subtitle")}
        data={data?.programs}
        rowCount={data?.count}
        columns={columns}
        getRowId={(row) => row.id}
        rowHref={(row) => `/prop/programs/${row.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        action={{
          label: t("programs.create"),
          onClick: () => setCreating(true),
        }}
        emptyState={emptyState(t, "programs")}
      />
      {creating && <NewProgram onClose={() => setCreating(false)} />}
    </Page>
  )
}
export default ProgramsPage

export const config = defineRouteConfig({
  label: "menu.programs",
  translationNs: "prop",
  rank: 2,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="programs" />,
}
