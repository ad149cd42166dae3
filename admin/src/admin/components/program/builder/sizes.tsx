import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { nextSize } from "../../../lib/next-size"
import { problemsIn } from "../../../lib/schema/problems-at"
import { asList, asObject, asText, type Json } from "../../../lib/schema/schema"
import { ObjectFields } from "../../schema-form/object-fields"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"
import { ScaleAmounts } from "./scale-amounts"

/** The sizes that are sold; the rules of all phases hold for each. */
export function Sizes() {
  const { t } = useTranslation(NS)
  const { document, change, parts, problems } = useBuilder()
  const sizes = asList(document.sizes)
  const write = (next: Json[]) => change({ ...document, sizes: next })
  return (
    <Panel
      title={t("builder.sizes.title")}
      text={t("builder.sizes.text")}
      actions={
        <div className="flex flex-wrap gap-2">
          <ScaleAmounts />
          <Button
            size="small"
            variant="secondary"
            onClick={() => write([...sizes, nextSize(sizes)])}
          >
            <Plus />
            {t("builder.sizes.add")}
          </Button>
        </div>
      }
    >
      {problemsIn(problems, "sizes")
        .filter(({ path }) => path === "sizes")
        .map(({ message }) => (
          <Text key={message} size="small" className="text-ui-fg-error">
            {message}
          </Text>
        ))}
      {sizes.map((size, index) => (
        <div
          key={index}
          className="shadow-elevation-card-rest grid grid-cols-[1fr_auto] gap-x-2 rounded-lg p-4"
        >
          <ObjectFields
            schema={parts.size}
            value={size}
            path={`sizes[${index}]`}
            label={t("fields.size")}
            onChange={(next) => write(sizes.with(index, next))}
          />
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("builder.removeField", {
              field: asText(asObject(size).key),
            })}
            onClick={() => write(sizes.toSpliced(index, 1))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
    </Panel>
  )
}
