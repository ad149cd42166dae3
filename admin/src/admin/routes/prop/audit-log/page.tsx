import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Alert } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { auditColumns } from "../../../components/audit-columns"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { useAuditEntries } from "../../../hooks/api/audit-entries"
import { useListState } from "../../../hooks/use-list-state"
import { emptyState } from "../../../lib/empty-state"

const PAGE_SIZE = 50
const NO_FILTERS: string[] = []

/** Who did what and why; entries are only ever added, each holds the hash of the one before. */
const AuditLogPage = () => {
  const { t } = useTranslation("prop")
  const { q, limit, offset } = useListState(NO_FILTERS, PAGE_SIZE)
  const { data, isPending, error, refetch } = useAuditEntries({
    q,
    limit,
    offset,
  })
  const columns = useMemo(() => auditColumns(t), [t])
  return (
    <Page zone="audit_entry.list">
      {data && !data.chain_ok && (
        <Alert variant="error">{t("audit.broken")}</Alert>
      )}
      <ListSection
        heading={t("audit.title")}
        subHeading={t(data?.chain_ok ? "audit.intact" : "audit.subtitle")}
        data={data?.entries}
        rowCount={data?.count}
        columns={columns}
        getRowId={(row) => row.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        emptyState={emptyState(t, "audit")}
      />
    </Page>
  )
}
export default AuditLogPage

export const config = defineRouteConfig({
  label: "menu.audit",
  translationNs: "prop",
  rank: 5,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="audit" />,
}
