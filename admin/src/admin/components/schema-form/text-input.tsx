import { Input, Text } from "@medusajs/ui"
import { asText } from "../../lib/schema/schema"
import type { FieldProps } from "./field"
import { useFormContext } from "./form-context"

/** Text or a decimal, with its unit behind it. */
export function TextInput({ schema, value, onChange, label }: FieldProps) {
  const { currency } = useFormContext()
  const unit = schema["x-unit"]
  const suffix = unit === "percent" ? "%" : unit === "money" ? currency : null
  return (
    <div className="flex items-center gap-x-2">
      <div className="min-w-0 flex-1">
        <Input
          size="small"
          aria-label={label}
          inputMode={unit && unit !== "time" ? "decimal" : undefined}
          placeholder={schema.examples?.[0]}
          value={asText(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {suffix && (
        <Text size="small" className="text-ui-fg-subtle w-10 shrink-0">
          {suffix}
        </Text>
      )}
    </div>
  )
}
