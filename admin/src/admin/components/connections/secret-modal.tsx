import {
  Button,
  Code,
  Copy,
  FocusModal,
  InlineTip,
  Label,
  Text,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"

export interface NewKey {
  connection: string
  id: string
  secret: string
}

interface Props {
  shown: NewKey | null
  onClose: () => void
}

/** The one moment in which a key's secret can be read. */
export function SecretModal({ shown, onClose }: Props) {
  const { t } = useTranslation(NS)
  return (
    <FocusModal
      open={shown !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <span className="sr-only">{t("connections.secret.title")}</span>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <span className="sr-only">{t("connections.secret.warning")}</span>
          </FocusModal.Description>
        </FocusModal.Header>
        {shown && (
          <FocusModal.Body className="flex justify-center overflow-auto px-4 py-8 md:py-16">
            <div className="flex w-full max-w-xl flex-col gap-y-6">
              <div>
                <Text size="xlarge" weight="plus">
                  {t("connections.secret.title")}
                </Text>
                <Text className="text-ui-fg-subtle">
                  {t("connections.secret.of", { name: shown.connection })}
                </Text>
              </div>
              <InlineTip variant="warning" label={t("connections.secret.once")}>
                {t("connections.secret.warning")}
              </InlineTip>
              <Copyable label={t("connections.secret.id")} value={shown.id} />
              <Copyable
                label={t("connections.secret.secret")}
                value={shown.secret}
              />
              <Text size="small" className="text-ui-fg-subtle">
                {t("connections.secret.use")}
              </Text>
            </div>
          </FocusModal.Body>
        )}
        <FocusModal.Footer>
          <Button size="small" onClick={onClose}>
            {t("connections.secret.done")}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}

function Copyable({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus">
        {label}
      </Label>
      <div className="bg-ui-bg-field shadow-borders-base flex items-center justify-between gap-x-2 rounded-md px-3 py-2">
        <Code className="break-all border-0 bg-transparent">{value}</Code>
        <Copy content={value} aria-label={label} />
      </div>
    </div>
  )
}
