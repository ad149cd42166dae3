import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { connectionColumns } from "../../../components/connections/connection-columns"
import { CreateConnectionDrawer } from "../../../components/connections/create-connection-drawer"
import { KeysDrawer } from "../../../components/connections/keys-drawer"
import { RotatePrompt } from "../../../components/connections/rotate-prompt"
import {
  SecretModal,
  type NewKey,
} from "../../../components/connections/secret-modal"
import {
  SettingsDrawer,
  type Edited,
} from "../../../components/connections/settings-drawer"
import { ListSection } from "../../../components/list-section"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { usePlatformConnections } from "../../../hooks/api/platform-connections"
import { useListState } from "../../../hooks/use-list-state"
import { emptyState } from "../../../lib/empty-state"
import type { PlatformConnection } from "../../../lib/types"

const PAGE_SIZE = 20
const NO_FILTERS: string[] = []

/** Trading platforms that send events: health, keys, new ones. */
const PlatformConnectionsPage = () => {
  const { t } = useTranslation("prop")
  const { q, limit, offset } = useListState(NO_FILTERS, PAGE_SIZE)
  const { data, isPending, error, refetch } = usePlatformConnections({
    q,
    limit,
    offset,
  })
  const [creating, setCreating] = useState(false)
  const [keysOf, setKeysOf] = useState<string | null>(null)
  const [edited, setEdited] = useState<Edited | null>(null)
  const [secret, setSecret] = useState<NewKey | null>(null)
  const [rotating, setRotating] = useState<PlatformConnection | null>(null)
  const columns = useMemo(
    () =>
      connectionColumns(t, {
        onKeys: ({ id }) => setKeysOf(id),
        onRotate: setRotating,
        onSettings: setEdited,
      }),
    [t]
  )
  const rows = data?.platform_connections
  return (
    <Page zone="platform_connection.list">
      <ListSection
        heading={t("connections.title")}
        subHeading={t("connections.subtitle")}
        data={rows}
        rowCount={data?.count}
        columns={columns}
        getRowId={(row) => row.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        action={{
          label: t("connections.create.label"),
          onClick: () => setCreating(true),
        }}
        emptyState={emptyState(t, "connections")}
      />
      <CreateConnectionDrawer
        open={creating}
        onClose={() => setCreating(false)}
        providers={data?.providers ?? []}
        onCreated={setSecret}
      />
      <KeysDrawer
        connection={rows?.find((row) => row.id === keysOf) ?? null}
        onClose={() => setKeysOf(null)}
        onRotate={(row) => {
          setKeysOf(null)
          setRotating(row)
        }}
      />
      <RotatePrompt
        connection={rotating}
        onClose={() => setRotating(null)}
        onKey={setSecret}
      />
      <SettingsDrawer edited={edited} onClose={() => setEdited(null)} />
      <SecretModal shown={secret} onClose={() => setSecret(null)} />
    </Page>
  )
}
export default PlatformConnectionsPage

export const config = defineRouteConfig({
  label: "menu.connections",
  translationNs: "prop",
  rank: 2,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="connections" />,
}
