import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import { joinPath } from "../../lib/schema/problems-at"
import { asObject, type Json } from "../../lib/schema/schema"
import { starterOf } from "../../lib/schema/starter-of"
import type { FieldProps } from "./field"
import { SchemaInput } from "./schema-input"

/** Values by a name that the writer chooses, such as amounts by currency. */
export function RecordInput(props: FieldProps) {
  const { t } = useTranslation(NS)
  const { schema, onChange, path, label } = props
  const inner = schema.additionalProperties || {}
  const rows = Object.entries(asObject(props.value))
  const write = (next: [string, Json][]) => onChange(Object.fromEntries(next))
  return (
    <div className="flex flex-col gap-y-2">
      {rows.map(([key, value], index) => (
        <div key={index} className="grid grid-cols-[6rem_1fr_auto] gap-x-2">
          <Input
            size="small"
            aria-label={schema.propertyNames?.title ?? label}
            value={key}
            onChange={(event) =>
              write(rows.with(index, [event.target.value, value]))
            }
          />
          <SchemaInput
            schema={inner}
            value={value}
            path={joinPath(path, key)}
            label={`${label} ${key}`}
            onChange={(next) => write(rows.with(index, [key, next]))}
          />
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("builder.removeField", { field: key })}
            onClick={() => write(rows.toSpliced(index, 1))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        variant="transparent"
        className="w-fit"
        onClick={() =>
          write([
            ...rows,
            [schema.propertyNames?.examples?.[0] ?? "", starterOf(inner)],
          ])
        }
      >
        <Plus />
        {t("builder.add")}
      </Button>
    </div>
  )
}
