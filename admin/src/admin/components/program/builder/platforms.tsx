import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { asList } from "../../../lib/schema/schema"
import { ListInput } from "../../schema-form/list-input"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"

/** What a buyer chooses among; without any, the phases name their platform. */
export function Platforms() {
  const { t } = useTranslation(NS)
  const { document, change, parts } = useBuilder()
  const { platforms, ...rest } = document
  return (
    <Panel
      title={t("builder.platforms.title")}
      text={t("builder.platforms.text")}
    >
      <ListInput
        schema={parts.platforms}
        value={platforms}
        path="platforms"
        label={t("builder.platforms.title")}
        onChange={(next) =>
          change(asList(next).length > 0 ? { ...rest, platforms: next } : rest)
        }
      />
    </Panel>
  )
}
