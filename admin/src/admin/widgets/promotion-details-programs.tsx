import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminPromotion,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Pager } from "../components/pager"
import { PromotedPrices } from "../components/promoted-prices"
import { QueryBody } from "../components/query-body"
import { Section } from "../components/section"
import { usePromotionEffects } from "../hooks/api/promotions"

const LIMIT = 10

/** What a promotion does to which program. */
const PromotionPrograms = ({ data }: DetailWidgetProps<AdminPromotion>) => {
  const { t } = useTranslation("prop")
  const [offset, setOffset] = useState(0)
  const query = usePromotionEffects(data.id, { limit: LIMIT, offset })
  const met = query.data?.for_some ? "forSome" : "hint"
  const note = data.status === "active" ? met : "inactive"
  return (
    <Section title={t("promotion.title")} subtitle={t(`promotion.${note}`)}>
      <QueryBody
        query={query}
        isEmpty={({ count }) => count === 0}
        empty={t("promotion.empty")}
      >
        {({ programs, count }) => (
          <>
            {programs.map((program) => (
              <PromotedPrices key={program.id} program={program} />
            ))}
            <Pager
              offset={offset}
              limit={LIMIT}
              count={count}
              onChange={setOffset}
            />
          </>
        )}
      </QueryBody>
    </Section>
  )
}
export default PromotionPrograms

export const config = defineWidgetConfig({
  zone: "promotion.details",
  id: "prop:promotion-programs",
})
