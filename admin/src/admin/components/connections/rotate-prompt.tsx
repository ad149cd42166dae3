import { Prompt, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRotatePlatformKey } from "../../hooks/api/platform-connections"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { PlatformConnection } from "../../lib/types"
import type { NewKey } from "./secret-modal"

interface Props {
  connection: PlatformConnection | null
  onClose: () => void
  onKey: (key: NewKey) => void
}

/** Asks first, then makes a new key and hands its secret over. */
export function RotatePrompt({ connection, onClose, onKey }: Props) {
  const { t } = useTranslation(NS)
  const rotate = useRotatePlatformKey()

  const run = (chosen: PlatformConnection) =>
    rotate.mutate(chosen.id, {
      onSuccess: ({ key }) => onKey({ ...key, connection: chosen.name }),
      onError: (error) =>
        toast.error(t("connections.rotate.failed"), {
          description: failureOf(error).message,
        }),
    })

  return (
    <Prompt
      variant="confirmation"
      open={connection !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("connections.rotate.title")}</Prompt.Title>
          <Prompt.Description>
            {t("connections.rotate.text")}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.cancel")}</Prompt.Cancel>
          <Prompt.Action onClick={() => connection && run(connection)}>
            {t("connections.rotate.label")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
