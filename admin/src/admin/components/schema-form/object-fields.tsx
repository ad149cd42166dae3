import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { joinPath, problemsAt } from "../../lib/schema/problems-at"
import { asObject, type Schema } from "../../lib/schema/schema"
import { starterOf } from "../../lib/schema/starter-of"
import { wordsOf } from "../../lib/schema/words-of"
import type { FieldProps } from "./field"
import { FieldFrame } from "./field-frame"
import { useFormContext } from "./form-context"
import { SchemaInput } from "./schema-input"

interface Props extends FieldProps {
  /** Fields that are written elsewhere. */
  hidden?: readonly string[]
  /** What firms usually choose, by field. */
  usual?: readonly { field: string; value: string; source: string }[]
}

const isFixed = ({ const: fixed }: Schema) => fixed !== undefined
const hasParts = ({ type, properties, items, anyOf }: Schema): boolean =>
  anyOf !== undefined ||
  (type === "object" && properties !== undefined) ||
  (items?.properties ?? items?.anyOf) !== undefined

/** The fields of an object: those it has, and buttons for those it may have. */
export function ObjectFields({ hidden = [], usual, ...props }: Props) {
  const { problems } = useFormContext()
  const { schema, path, onChange } = props
  const value = asObject(props.value)
  const required = schema.required ?? []
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([key, inner]) => !hidden.includes(key) && !isFixed(inner)
  )
  const shown = fields.filter(([key]) => required.includes(key) || key in value)
  const absent = fields.filter(
    ([key]) => !required.includes(key) && !(key in value)
  )
  const own = problemsAt(problems, path, [
    ...shown.map(([key]) => key),
    ...hidden,
  ]).filter((one) => one.path !== path)
  const remove = (key: string) =>
    onChange(
      Object.fromEntries(Object.entries(value).filter(([one]) => one !== key))
    )
  return (
    <div className="flex min-w-0 flex-col gap-y-4">
      {own.map((one) => (
        <Text
          key={`${one.path} ${one.message}`}
          size="xsmall"
          className="text-ui-fg-error"
          role="alert"
        >
          {one.path.slice(path.length).replace(/^\./, "")} {one.message}
        </Text>
      ))}
      <div className="grid min-w-0 gap-4 sm:grid-cols-2">
        {shown.map(([key, inner]) => (
          <ObjectField
            key={key}
            name={key}
            schema={inner}
            value={value[key]}
            path={joinPath(path, key)}
            usual={usual?.find(({ field }) => field === key)}
            onChange={(next) => onChange({ ...value, [key]: next })}
            onRemove={required.includes(key) ? undefined : () => remove(key)}
          />
        ))}
      </div>
      {absent.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {absent.map(([key, inner]) => (
            <Button
              key={key}
              size="small"
              variant="transparent"
              title={inner.description?.replaceAll("`", "")}
              onClick={() => onChange({ ...value, [key]: starterOf(inner) })}
            >
              <Plus />
              {inner.title ?? wordsOf(key)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

interface FieldOfObject extends Omit<FieldProps, "label"> {
  name: string
  usual: { value: string; source: string } | undefined
  onRemove: (() => void) | undefined
}

/** One field in its frame; one with parts of its own takes the whole width. */
function ObjectField({ name, usual, onRemove, ...field }: FieldOfObject) {
  const { problems } = useFormContext()
  const { schema, path } = field
  const label = schema.title ?? wordsOf(name)
  const wide = hasParts(schema)
  return (
    <div className={wide ? "min-w-0 sm:col-span-2" : "min-w-0"}>
      <FieldFrame
        label={label}
        meaning={schema.description}
        usual={usual}
        problems={
          wide
            ? problems.filter((one) => one.path === path)
            : problemsAt(problems, path)
        }
        onRemove={onRemove}
      >
        <SchemaInput {...field} label={label} />
      </FieldFrame>
    </div>
  )
}
