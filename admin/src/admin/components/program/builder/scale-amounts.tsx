import { Button, DropdownMenu, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { scaleAmounts } from "../../../lib/scale-amounts"
import { asList, asObject, asText } from "../../../lib/schema/schema"
import { useBuilder } from "./builder-context"

/** Takes the amounts of money as those of one size and gives the others theirs in proportion. */
export function ScaleAmounts() {
  const { t } = useTranslation(NS)
  const { document, change, parts } = useBuilder()
  const keys = asList(document.sizes).map((one) => asText(asObject(one).key))
  if (keys.length < 2) return null
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("builder.sizes.scale")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        <DropdownMenu.Label>{t("builder.sizes.scaleFrom")}</DropdownMenu.Label>
        {keys.map((key) => (
          <DropdownMenu.Item
            key={key}
            onClick={() => {
              change(scaleAmounts(document, parts.terms, key))
              toast.success(t("builder.sizes.scaled", { size: key }))
            }}
          >
            {key}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
