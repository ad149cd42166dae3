import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { asList, asObject, type Json } from "../../../lib/schema/schema"
import { starterOf } from "../../../lib/schema/starter-of"
import { ObjectFields } from "../../schema-form/object-fields"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"
import { Rules } from "./rules"

interface Props {
  index: number
  phase: Record<string, Json>
  onChange: (next: Record<string, Json>) => void
}

/** One phase: what it is called, where it is traded, its day, rules, payouts and scaling. */
export function PhaseFields({ index, phase, onChange }: Props) {
  const { t } = useTranslation(NS)
  const { parts } = useBuilder()
  const path = `phases[${index}]`
  const terms = asObject(phase.terms)
  const change = (next: Record<string, Json>) =>
    onChange({ ...phase, terms: next })
  const section = (key: "payout" | "scaling") => (
    <Panel
      title={t(`builder.${key}.title`)}
      text={t(`builder.${key}.text`)}
      actions={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            const { [key]: had, ...rest } = terms
            change(
              had === undefined
                ? { ...terms, [key]: starterOf(parts[key]) }
                : rest
            )
          }}
        >
          {t(terms[key] === undefined ? "builder.add" : "builder.remove")}
        </Button>
      }
    >
      {terms[key] !== undefined && (
        <ObjectFields
          schema={parts[key]}
          value={terms[key]}
          path={`${path}.terms.${key}`}
          label={t(`builder.${key}.title`)}
          onChange={(next) => change({ ...terms, [key]: next })}
        />
      )}
    </Panel>
  )
  return (
    <div className="flex flex-col divide-y border-t">
      <Rules
        path={`${path}.terms.rules`}
        rules={asList(terms.rules)}
        onChange={(rules) => change({ ...terms, rules })}
      />
      <Panel title={t("builder.phase.title")} text={t("builder.phase.text")}>
        <ObjectFields
          schema={parts.phase}
          value={phase}
          path={path}
          label={t("fields.phase")}
          hidden={["terms"]}
          onChange={(next) => onChange(asObject(next))}
        />
      </Panel>
      <Panel title={t("builder.day.title")} text={t("builder.day.text")}>
        <ObjectFields
          schema={parts.day}
          value={terms.day}
          path={`${path}.terms.day`}
          label={t("builder.day.title")}
          onChange={(day) => change({ ...terms, day })}
        />
      </Panel>
      {section("payout")}
      {section("scaling")}
    </div>
  )
}
