import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  DURATION_UNITS,
  readDuration,
  writeDuration,
  type DurationUnit,
} from "../../lib/schema/duration-parts"
import { NS } from "../../lib/ns"
import { asText } from "../../lib/schema/schema"
import type { FieldProps } from "./field"
import { TextInput } from "./text-input"

/** A number of minutes, days…; a duration of several units stays text. */
export function DurationInput(props: FieldProps) {
  const { t } = useTranslation(NS)
  const text = asText(props.value)
  const read =
    text === "" ? { count: "", unit: "minutes" as const } : readDuration(text)
  if (!read) {
    return <TextInput {...props} />
  }
  const write = (count: string, unit: DurationUnit) =>
    props.onChange(count === "" ? "" : writeDuration(count, unit))
  return (
    <div className="grid grid-cols-2 gap-x-2">
      <Input
        type="number"
        min={0}
        size="small"
        aria-label={props.label}
        value={read.count}
        onChange={(event) => write(event.target.value, read.unit)}
      />
      <Select
        size="small"
        value={read.unit}
        onValueChange={(unit: DurationUnit) => write(read.count || "1", unit)}
      >
        <Select.Trigger
          aria-label={t("builder.unitOf", { field: props.label })}
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {DURATION_UNITS.map((unit) => (
            <Select.Item key={unit} value={unit}>
              {t(`builder.units.${unit}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
