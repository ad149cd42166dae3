import { Input, Select, Switch } from "@medusajs/ui"
import { wordsOf } from "../../lib/schema/words-of"
import { asText } from "../../lib/schema/schema"
import { DurationInput } from "./duration-input"
import type { FieldProps } from "./field"
import { JsonInput } from "./json-input"
import { ListInput } from "./list-input"
import { ObjectFields } from "./object-fields"
import { RecordInput } from "./record-input"
import { TextInput } from "./text-input"
import { UnionInput } from "./union-input"

/** The control that belongs to a schema. */
export function SchemaInput(props: FieldProps) {
  const { schema, value, onChange, label } = props
  if (schema.$ref) return <JsonInput {...props} />
  if (schema.anyOf) return <UnionInput {...props} />
  if (schema.enum) return <WordSelect {...props} words={schema.enum} />
  switch (schema.type) {
    case "object":
      return schema.properties ? (
        <ObjectFields {...props} />
      ) : (
        <RecordInput {...props} />
      )
    case "array":
      return <ListInput {...props} />
    case "boolean":
      return (
        <Switch
          checked={value === true}
          onCheckedChange={onChange}
          aria-label={label}
        />
      )
    case "integer":
      return (
        <Input
          type="number"
          size="small"
          aria-label={label}
          value={asText(value)}
          onChange={(event) =>
            onChange(event.target.value === "" ? "" : +event.target.value)
          }
        />
      )
    default:
      return schema["x-unit"] === "duration" ? (
        <DurationInput {...props} />
      ) : (
        <TextInput {...props} />
      )
  }
}

function WordSelect({
  words,
  value,
  onChange,
  label,
}: FieldProps & { words: string[] }) {
  return (
    <Select value={asText(value)} onValueChange={onChange} size="small">
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {words.map((word) => (
          <Select.Item key={word} value={word}>
            {wordsOf(word)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
