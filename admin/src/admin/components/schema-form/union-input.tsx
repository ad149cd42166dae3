import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import { choicesOf, fits } from "../../lib/schema/choices-of"
import { starterOf } from "../../lib/schema/starter-of"
import { choiceName } from "../../lib/schema/words-of"
import type { FieldProps } from "./field"
import { SchemaInput } from "./schema-input"

/** One of several forms: which one, then its fields. */
export function UnionInput(props: FieldProps) {
  const { schema, value, onChange, label } = props
  const { t } = useTranslation(NS)
  const choices = choicesOf(schema)
  const index = choices.findIndex((one) => fits(one, value))
  const chosen = choices[index]
  return (
    <div className="flex flex-col gap-y-2">
      <Select
        size="small"
        value={String(index)}
        onValueChange={(next) => {
          const choice = choices[Number(next)]
          if (choice) onChange(starterOf(choice))
        }}
      >
        <Select.Trigger aria-label={label}>
          <Select.Value placeholder={t("builder.choose")} />
        </Select.Trigger>
        <Select.Content>
          {choices.map((one, position) => (
            <Select.Item key={position} value={String(position)}>
              {choiceName(one)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {chosen && chosen.const === undefined && (
        <SchemaInput {...props} schema={chosen} />
      )}
    </div>
  )
}
