import { Button, Drawer, Input, Label, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreatePlatformConnection } from "../../hooks/api/platform-connections"
import { Choice } from "../choice"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { NewKey } from "./secret-modal"

const LONGEST = 100
const CLOCKS = ["wall", "virtual"] as const

interface Props {
  open: boolean
  onClose: () => void
  providers: string[]
  onCreated: (key: NewKey) => void
}

/** Names a platform that may send events, and makes its first key. */
export function CreateConnectionDrawer(props: Props) {
  const { t } = useTranslation(NS)
  return (
    <Drawer open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("connections.create.title")}</Drawer.Title>
          <Drawer.Description>
            {t("connections.create.text")}
          </Drawer.Description>
        </Drawer.Header>
        <CreateForm {...props} />
      </Drawer.Content>
    </Drawer>
  )
}

function CreateForm({ onClose, providers, onCreated }: Props) {
  const { t } = useTranslation(NS)
  const create = useCreatePlatformConnection()
  const [name, setName] = useState("")
  const [provider, setProvider] = useState(providers[0] ?? "")
  const [clock, setClock] = useState<(typeof CLOCKS)[number]>("wall")

  const submit = () =>
    create.mutate(
      { name: name.trim(), provider, clock },
      {
        onSuccess: ({ key, platform_connection }) => {
          onClose()
          onCreated({ ...key, connection: platform_connection.name })
        },
        onError: (error) =>
          toast.error(t("connections.create.failed"), {
            description: failureOf(error).message,
          }),
      }
    )

  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
        <NameField value={name} onChange={setName} />
        <Choice
          label={t("fields.provider")}
          value={provider}
          options={providers.map((value) => ({ value, label: value }))}
          onChange={setProvider}
        />
        <Choice
          label={t("fields.clock")}
          value={clock}
          options={CLOCKS.map((value) => ({
            value,
            label: t(`clock.${value}`),
          }))}
          onChange={(value) =>
            setClock(value === "virtual" ? "virtual" : "wall")
          }
          hint={t(`clock.${clock}Hint`)}
        />
      </Drawer.Body>
      <Drawer.Footer>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={onClose}
        >
          {t("actions.cancel")}
        </Button>
        <Button
          type="submit"
          size="small"
          disabled={!name.trim() || !provider}
          isLoading={create.isPending}
        >
          {t("connections.create.label")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

interface NameProps {
  value: string
  onChange: (value: string) => void
}

function NameField({ value, onChange }: NameProps) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="name" size="small" weight="plus">
        {t("fields.name")}
      </Label>
      <Input
        id="name"
        autoFocus
        maxLength={LONGEST}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
