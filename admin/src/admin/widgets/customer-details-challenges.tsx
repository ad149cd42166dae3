import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ChallengeList } from "../components/challenge-list"
import { GrantChallenge } from "../components/grant-challenge"
import { Pager } from "../components/pager"
import { QueryBody } from "../components/query-body"
import { Section } from "../components/section"
import { useChallenges } from "../hooks/api/challenges"

const LIMIT = 10

/** Every challenge of this trader, newest first. */
const CustomerChallenges = ({ data }: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTranslation("prop")
  const [offset, setOffset] = useState(0)
  const query = useChallenges({ customer_id: data.id, limit: LIMIT, offset })
  return (
    <Section
      title={t("challenges.title")}
      actions={<GrantChallenge customerId={data.id} />}
    >
      <QueryBody
        query={query}
        isEmpty={({ count }) => count === 0}
        empty={t("challenges.noneOfTrader")}
      >
        {({ challenges, count }) => (
          <>
            <ChallengeList challenges={challenges} />
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
export default CustomerChallenges

export const config = defineWidgetConfig({
  zone: "customer.details",
  id: "prop:customer-challenges",
})
