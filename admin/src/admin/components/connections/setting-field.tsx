import { Hint, Input, Label, Switch } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SettingValue } from "../../lib/connection-settings"
import { NS } from "../../lib/ns"

interface Props {
  name: string
  kind: "number" | "switch"
  step?: number
  value: SettingValue
  problem: string | undefined
  onChange: (value: SettingValue) => void
}

/** One setting with its name, what it means, and what is wrong with it. */
export function SettingField(props: Props) {
  const { t } = useTranslation(NS)
  const { name, kind, problem } = props
  const label = t(`connections.settings.fields.${name}.label`)
  const hint = (
    <Hint variant={problem ? "error" : "info"}>
      {problem ?? t(`connections.settings.fields.${name}.hint`)}
    </Hint>
  )
  if (kind === "switch") {
    return (
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={name} size="small" weight="plus">
            {label}
          </Label>
          {hint}
        </div>
        <Switch
          id={name}
          checked={props.value === true}
          onCheckedChange={props.onChange}
        />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={name} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={name}
        type="number"
        inputMode="decimal"
        step={props.step}
        value={String(props.value)}
        placeholder={t(`connections.settings.fields.${name}.empty`)}
        aria-invalid={problem !== undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {hint}
    </div>
  )
}
