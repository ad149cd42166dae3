import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { ListInput } from "../../schema-form/list-input"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"

/** What a buyer may choose for a price. */
export function AddOns() {
  const { t } = useTranslation(NS)
  const { document, change, parts } = useBuilder()
  return (
    <Panel title={t("builder.addOns.title")} text={t("builder.addOns.text")}>
      <ListInput
        schema={parts.addOns}
        value={document.addOns}
        path="addOns"
        label={t("builder.addOns.title")}
        onChange={(addOns) => change({ ...document, addOns })}
      />
    </Panel>
  )
}
