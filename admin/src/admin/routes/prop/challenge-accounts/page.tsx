import { defineRouteConfig } from "@medusajs/admin-sdk"
import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../../lib/translate"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { challengeAccountColumns } from "../../../components/challenge-account-columns"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { useChallengeAccounts } from "../../../hooks/api/challenge-accounts"
import { usePrograms } from "../../../hooks/api/programs"
import { useListState } from "../../../hooks/use-list-state"
import { emptyState } from "../../../lib/empty-state"
import {
  challengeAccountQuery,
  FILTERS,
  STATUSES,
} from "../../../lib/challenge-account-query"
import { phasesOf } from "../../../lib/phases-of"
import type { ChallengeAccountRow } from "../../../lib/types"

const PAGE_SIZE = 20
const filter = createDataTableFilterHelper<ChallengeAccountRow>()

/** Every challenge account, least room first. */
const ChallengeAccountsPage = () => {
  const { t } = useTranslation("prop")
  const state = useListState(FILTERS, PAGE_SIZE)
  const query = useMemo(() => challengeAccountQuery(state), [state])
  const { data, isPending, error, refetch } = useChallengeAccounts(query)
  const columns = useMemo(() => challengeAccountColumns(t), [t])
  const filters = useFilters(t)
  return (
    <Page zone="challenge_account.list">
      <ListSection
        heading={t("challengeAccounts.title")}
        subHeading={t("challengeAccounts.subtitle")}
        data={data?.challenge_accounts}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(row) => row.id}
        rowHref={(row) => `/prop/challenge-accounts/${row.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        emptyState={emptyState(t, "challengeAccounts")}
      />
    </Page>
  )
}
export default ChallengeAccountsPage

function useFilters(t: Translate) {
  const { data } = usePrograms()
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "select",
        label: t("fields.status"),
        options: STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
      filter.custom({
        id: "program_id",
        type: "radio",
        label: t("fields.program"),
        options: (data?.programs ?? []).map(({ id, name }) => ({
          value: id,
          label: name,
        })),
      }),
      filter.custom({
        id: "phase",
        type: "radio",
        label: t("fields.phase"),
        options: phasesOf(data?.programs.map(({ draft }) => draft) ?? []).map(
          ({ key, title }) => ({ value: key, label: title })
        ),
      }),
    ],
    [t, data]
  )
}

export const config = defineRouteConfig({
  label: "menu.challengeAccounts",
  translationNs: "prop",
  rank: 1,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="challengeAccounts" />,
}
