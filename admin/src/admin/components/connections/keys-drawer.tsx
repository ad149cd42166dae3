import {
  Badge,
  Button,
  Code,
  Drawer,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRevokePlatformKey } from "../../hooks/api/platform-connections"
import { failureOf } from "../../lib/failure-of"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { PlatformConnection } from "../../lib/types"

interface Props {
  connection: PlatformConnection | null
  onClose: () => void
  onRotate: (connection: PlatformConnection) => void
}

/** The keys of one connection, and how to end one. */
export function KeysDrawer({ connection, onClose, onRotate }: Props) {
  const { t } = useTranslation(NS)
  return (
    <Drawer
      open={connection !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{connection?.name}</Drawer.Title>
          <Drawer.Description>{t("connections.keys.text")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col overflow-auto p-0">
          {connection?.keys.map((key) => (
            <KeyRow key={key.id} connection={connection} item={key} />
          ))}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {t("actions.close")}
          </Button>
          <Button
            size="small"
            onClick={() => connection && onRotate(connection)}
          >
            {t("connections.rotate.label")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

interface RowProps {
  connection: PlatformConnection
  item: PlatformConnection["keys"][number]
}

function KeyRow({ connection, item }: RowProps) {
  const { t } = useTranslation(NS)
  const prompt = usePrompt()
  const revoke = useRevokePlatformKey()
  const last = connection.keys.filter((key) => !key.revoked_at).length === 1

  const ask = async () => {
    const sure = await prompt({
      variant: "danger",
      title: t("connections.revoke.title"),
      description: t(
        last ? "connections.revoke.last" : "connections.revoke.text"
      ),
      confirmText: t("connections.revoke.label"),
      cancelText: t("actions.cancel"),
    })
    if (!sure) return
    revoke.mutate(
      { id: connection.id, key_id: item.id },
      {
        onSuccess: () => toast.success(t("connections.revoke.done")),
        onError: (error) =>
          toast.error(t("connections.revoke.failed"), {
            description: failureOf(error).message,
          }),
      }
    )
  }

  return (
    <div className="flex items-center justify-between gap-x-3 border-b px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Code className="w-fit max-w-full truncate">{item.id}</Code>
        <Text size="xsmall" className="text-ui-fg-muted">
          {item.revoked_at
            ? t("connections.keys.revoked", {
                at: formatInstant(item.revoked_at),
              })
            : t("connections.keys.created", {
                at: formatInstant(item.created_at),
              })}
        </Text>
      </div>
      {item.revoked_at ? (
        <Badge size="2xsmall">{t("status.revoked")}</Badge>
      ) : (
        <Button
          size="small"
          variant="secondary"
          isLoading={revoke.isPending}
          onClick={() => void ask()}
        >
          {t("connections.revoke.label")}
        </Button>
      )}
    </div>
  )
}
