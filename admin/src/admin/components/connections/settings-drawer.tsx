import { Button, Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSetConnection } from "../../hooks/api/platform-connections"
import {
  FIELDS,
  fieldProblems,
  settingsBody,
  settingsOf,
  type SettingsGroup,
} from "../../lib/connection-settings"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { PlatformConnection } from "../../lib/types"
import { SettingField } from "./setting-field"

export interface Edited {
  connection: PlatformConnection
  group: SettingsGroup
}

interface Props {
  edited: Edited | null
  onClose: () => void
}

/** Changes one group of a connection's settings. */
export function SettingsDrawer({ edited, onClose }: Props) {
  const { t } = useTranslation(NS)
  return (
    <Drawer open={edited !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        {edited && (
          <>
            <Drawer.Header>
              <Drawer.Title>
                {t(`connections.settings.${edited.group}.title`)}
              </Drawer.Title>
              <Drawer.Description>
                {edited.connection.name}.{" "}
                {t(`connections.settings.${edited.group}.text`)}
              </Drawer.Description>
            </Drawer.Header>
            <SettingsForm {...edited} onClose={onClose} />
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

function SettingsForm({
  connection,
  group,
  onClose,
}: Edited & { onClose: () => void }) {
  const { t } = useTranslation(NS)
  const set = useSetConnection(connection.id, group)
  const [values, setValues] = useState(() => settingsOf(connection, group))
  const problems = set.error
    ? fieldProblems(group, failureOf(set.error).message)
    : {}

  const submit = () =>
    set.mutate(settingsBody(group, values), {
      onSuccess: () => {
        toast.success(t("connections.settings.done"))
        onClose()
      },
      onError: (error) => {
        const { message } = failureOf(error)
        // What a field says itself is not said again over the buttons.
        if (Object.keys(fieldProblems(group, message)).length === 0) {
          toast.error(t("connections.settings.failed"), {
            description: message,
          })
        }
      },
    })

  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-auto">
        {FIELDS[group].map((field) => (
          <SettingField
            key={field.name}
            {...field}
            value={values[field.name] ?? ""}
            problem={problems[field.name]}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
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
        <Button type="submit" size="small" isLoading={set.isPending}>
          {t("connections.settings.save")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
