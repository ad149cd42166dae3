import { ChevronDownMini, ChevronRightMini, Trash } from "@medusajs/icons"
import { Badge, IconButton, Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { problemsIn } from "../../../lib/schema/problems-at"
import { asObject, asText, type Json } from "../../../lib/schema/schema"
import { ObjectFields } from "../../schema-form/object-fields"
import { useBuilder } from "./builder-context"

interface Props {
  path: string
  rule: Record<string, Json>
  open: boolean
  onOpen: () => void
  onChange: (next: Json) => void
  onRemove: () => void
}

/** One rule: what it says, and its fields when it is opened. */
export function RuleCard(props: Props) {
  const { path, rule, open, onOpen, onChange, onRemove } = props
  const { t } = useTranslation(NS)
  const { parts, guides, problems } = useBuilder()
  const id = useId()
  const kind = asText(rule.kind)
  const schema = parts.kinds.get(kind)
  const wrong = problemsIn(problems, path)
  const sentence = useSentence(path, asText(rule.id))
  const Chevron = open ? ChevronDownMini : ChevronRightMini
  return (
    <div className="shadow-elevation-card-rest rounded-lg">
      <div className="flex items-center gap-x-2 px-4 py-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onOpen}
          className="flex min-w-0 flex-1 items-start gap-x-2 py-1 text-left"
        >
          <Chevron className="shrink-0" />
          <span className="flex min-w-0 flex-col">
            <Text size="small" weight="plus">
              {schema?.title ?? kind}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {sentence ?? schema?.description}
            </Text>
          </span>
        </button>
        {wrong.length > 0 && (
          <Badge size="2xsmall" color="red">
            {t("program.problems", { count: wrong.length })}
          </Badge>
        )}
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("builder.removeField", {
            field: schema?.title ?? kind,
          })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      {open && (
        <div id={id} className="flex flex-col gap-y-4 border-t p-4">
          {schema ? (
            <ObjectFields
              schema={schema}
              value={rule}
              path={path}
              label={schema.title ?? kind}
              usual={guides[kind]?.usual ?? []}
              onChange={onChange}
            />
          ) : (
            <Text size="small" className="text-ui-fg-error">
              {t("builder.rules.unknown", { kind })}
            </Text>
          )}
          <DecidedAtOnce rule={asText(rule.id)} />
        </div>
      )}
    </div>
  )
}

/** What the preview says about this rule, for the first size. */
function useSentence(path: string, rule: string): string | undefined {
  const { sizes, document } = useBuilder()
  const position = Number(/^phases\[(\d+)\]/.exec(path)?.[1])
  const phases = document.phases
  const key = Array.isArray(phases)
    ? asText(asObject(phases[position]).key)
    : ""
  return sizes[0]?.phases
    .find((phase) => phase.key === key)
    ?.sentences.find((one) => one.rule === rule)?.sentence
}

/** Whether a breach is decided at once or looked at by a person first. */
function DecidedAtOnce({ rule }: { rule: string }) {
  const { t } = useTranslation(NS)
  const { document, change } = useBuilder()
  const id = useId()
  const automatic = asObject(document.automatic)
  return (
    <div className="flex items-start gap-x-3 border-t pt-4">
      <Switch
        id={id}
        checked={automatic[rule] !== false}
        onCheckedChange={(checked) =>
          change({
            ...document,
            automatic: { ...automatic, [rule]: checked },
          })
        }
      />
      <div className="flex flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {t("builder.rules.automatic")}
        </Label>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("builder.rules.automaticHint")}
        </Text>
      </div>
    </div>
  )
}
