import { defineRouteConfig } from "@medusajs/admin-sdk"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { calendarColumns } from "../../../components/calendar/calendar-columns"
import { EventDrawer } from "../../../components/calendar/event-drawer"
import { FeedSection } from "../../../components/calendar/feed-section"
import { ImportDrawer } from "../../../components/calendar/import-drawer"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { useNewsEvents } from "../../../hooks/api/news-events"
import { useMay } from "../../../hooks/api/permissions"
import { useListState } from "../../../hooks/use-list-state"
import {
  CALENDAR_DAYS,
  CALENDAR_FILTERS,
  CALENDAR_IMPACTS,
  CALENDAR_STATES,
  calendarQuery,
} from "../../../lib/calendar-query"
import { emptyState } from "../../../lib/empty-state"
import { formatInstant } from "../../../lib/format-instant"
import type { Translate } from "../../../lib/translate"
import type { NewsEvent } from "../../../lib/types"

const PAGE_SIZE = 20
const filter = createDataTableFilterHelper<NewsEvent>()

/** The news calendar: what is released when, and what was decided about it. */
const CalendarPage = () => {
  const { t } = useTranslation("prop")
  const state = useListState(CALENDAR_FILTERS, PAGE_SIZE)
  const query = useMemo(() => calendarQuery(state, new Date()), [state])
  const { data, isPending, error, refetch } = useNewsEvents(query)
  const [importing, setImporting] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const may = useMay("calendar.manage")
  const columns = useMemo(() => calendarColumns(t, setOpened), [t])
  const filters = useFilters(t, data?.currencies)
  const last = data?.last_import
  return (
    <Page zone="news_event.list">
      <ListSection
        heading={t("calendar.title")}
        subHeading={
          last
            ? t("calendar.lastImport", { at: formatInstant(last.imported_at) })
            : t("calendar.subtitle")
        }
        data={data?.news_events}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(row) => row.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        action={
          may
            ? {
                label: t("calendar.import.label"),
                onClick: () => setImporting(true),
              }
            : undefined
        }
        emptyState={emptyState(t, "calendar")}
      />
      <FeedSection />
      <ImportDrawer open={importing} onClose={() => setImporting(false)} />
      <EventDrawer id={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}
export default CalendarPage

const NO_CURRENCIES: string[] = []

function useFilters(t: Translate, currencies = NO_CURRENCIES) {
  return useMemo(
    () => [
      filter.custom({
        id: "day",
        type: "radio",
        label: t("calendar.day.label"),
        options: CALENDAR_DAYS.map((value) => ({
          value,
          label: t(`calendar.day.${value}`),
        })),
      }),
      filter.accessor("currency", {
        type: "select",
        label: t("fields.currency"),
        options: currencies.map((value) => ({ value, label: value })),
      }),
      filter.accessor("impact", {
        type: "select",
        label: t("fields.impact"),
        options: CALENDAR_IMPACTS.map((value) => ({
          value,
          label: t(`calendar.impact.${value}`),
        })),
      }),
      filter.accessor("state", {
        type: "radio",
        label: t("fields.state"),
        options: CALENDAR_STATES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
    ],
    [t, currencies]
  )
}

export const config = defineRouteConfig({
  label: "menu.calendar",
  translationNs: "prop",
  rank: 4,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="calendar" />,
}
