import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { problemsAt } from "../../../lib/schema/problems-at"
import { asList, asObject, asText } from "../../../lib/schema/schema"
import { FieldFrame } from "../../schema-form/field-frame"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"
import { Platforms } from "./platforms"
import { Prices } from "./prices"
import { Sizes } from "./sizes"

/** Name, funded phase, sizes, platforms and prices. */
export function Basics({ productId }: { productId: string }) {
  const { t } = useTranslation(NS)
  const { document, change, problems } = useBuilder()
  const phases = asList(document.phases).map(asObject)
  return (
    <div className="flex flex-col divide-y">
      <Panel title={t("builder.basics.title")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FieldFrame
            label={t("fields.name")}
            meaning={t("builder.basics.nameHint")}
            problems={problemsAt(problems, "name")}
          >
            <Input
              size="small"
              aria-label={t("fields.name")}
              value={asText(document.name)}
              onChange={(event) =>
                change({ ...document, name: event.target.value })
              }
            />
          </FieldFrame>
          <FieldFrame
            label={t("builder.basics.funded")}
            meaning={t("builder.basics.fundedHint")}
            problems={problemsAt(problems, "funded")}
          >
            <Select
              size="small"
              value={asText(document.funded)}
              onValueChange={(funded) => change({ ...document, funded })}
            >
              <Select.Trigger aria-label={t("builder.basics.funded")}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {phases.map((phase, index) => (
                  <Select.Item
                    key={index}
                    value={asText(phase.key) || `#${index + 1}`}
                  >
                    {asText(phase.title)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </FieldFrame>
        </div>
      </Panel>
      <Sizes />
      <Platforms />
      <Prices productId={productId} />
    </div>
  )
}
