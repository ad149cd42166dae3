import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { useTranslation } from "react-i18next"
import { ChallengeList } from "../components/challenge-list"
import { IssueChallenges } from "../components/issue-challenges"
import { QueryBody } from "../components/query-body"
import { Section } from "../components/section"
import { useChallenges } from "../hooks/api/challenges"

/** What this order bought: its challenges, who recommended the firm, and a way to issue what is missing. */
const OrderChallenges = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("prop")
  const query = useChallenges({ order_id: data.id, limit: 100 })
  const code = data.metadata?.affiliate_code
  return (
    <Section
      title={t("challenges.title")}
      subtitle={
        typeof code === "string" && t("challenges.affiliateCode", { code })
      }
      actions={<IssueChallenges orderId={data.id} />}
    >
      <QueryBody
        query={query}
        isEmpty={({ count }) => count === 0}
        empty={t("challenges.noneOfOrder")}
      >
        {({ challenges }) => <ChallengeList challenges={challenges} />}
      </QueryBody>
    </Section>
  )
}
export default OrderChallenges

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "prop:order-challenges",
})
