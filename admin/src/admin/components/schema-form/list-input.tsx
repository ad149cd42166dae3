import { Plus, Trash } from "@medusajs/icons"
import { Button, Checkbox, IconButton, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import { joinPath } from "../../lib/schema/problems-at"
import { asList, asText } from "../../lib/schema/schema"
import { starterOf } from "../../lib/schema/starter-of"
import { wordsOf } from "../../lib/schema/words-of"
import type { FieldProps } from "./field"
import { SchemaInput } from "./schema-input"

/** Several values: words to tick, names with commas between, or rows. */
export function ListInput(props: FieldProps) {
  const { items } = props.schema
  if (items?.enum) return <Ticks {...props} words={items.enum} />
  if (items?.type === "string") return <Names {...props} />
  return <Rows {...props} />
}

function Ticks({ words, value, onChange }: FieldProps & { words: string[] }) {
  const id = useId()
  const chosen = asList(value).map(asText)
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      {words.map((word) => (
        <div key={word} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}${word}`}
            checked={chosen.includes(word)}
            onCheckedChange={(checked) =>
              onChange(
                words.filter((one) =>
                  one === word ? checked === true : chosen.includes(one)
                )
              )
            }
          />
          <Label htmlFor={`${id}${word}`} size="small">
            {wordsOf(word)}
          </Label>
        </div>
      ))}
    </div>
  )
}

function Names({ value, onChange, label }: FieldProps) {
  const { t } = useTranslation(NS)
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={t("builder.commas")}
      defaultValue={asList(value).map(asText).join(", ")}
      onBlur={(event) =>
        onChange(
          event.target.value
            .split(",")
            .map((one) => one.trim())
            .filter(Boolean)
        )
      }
    />
  )
}

function Rows({ schema, value, onChange, path, label }: FieldProps) {
  const { t } = useTranslation(NS)
  const rows = asList(value)
  const items = schema.items ?? {}
  return (
    <div className="flex flex-col gap-y-2">
      {rows.map((row, index) => (
        <div
          key={index}
          className="bg-ui-bg-subtle grid grid-cols-[1fr_auto] gap-x-2 rounded-md p-3"
        >
          <SchemaInput
            schema={items}
            value={row}
            path={joinPath(path, index)}
            label={`${label} ${index + 1}`}
            onChange={(next) => onChange(rows.with(index, next))}
          />
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("builder.removeField", {
              field: `${label} ${index + 1}`,
            })}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        variant="transparent"
        className="w-fit"
        onClick={() => onChange([...rows, starterOf(items)])}
      >
        <Plus />
        {t("builder.add")}
      </Button>
    </div>
  )
}
