import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { MenuLabel } from "../../../components/menu-label"
import { Page } from "../../../components/page"
import { PurchasePolicyForm } from "../../../components/purchase-policy-form"
import { QueryBody } from "../../../components/query-body"
import { Section } from "../../../components/section"
import { usePurchasePolicy } from "../../../hooks/api/purchase-policy"

/** What a dispute does, and who may have challenges for nothing. */
const PurchasesPage = () => {
  const { t } = useTranslation("prop")
  const query = usePurchasePolicy()
  return (
    <Page zone="purchase_policy">
      <Section title={t("purchases.title")} subtitle={t("purchases.subtitle")}>
        <QueryBody query={query} isEmpty={() => false} empty="">
          {({ purchase_policy }) => (
            <PurchasePolicyForm policy={purchase_policy} />
          )}
        </QueryBody>
      </Section>
    </Page>
  )
}
export default PurchasesPage

export const config = defineRouteConfig({
  label: "menu.purchases",
  translationNs: "prop",
  rank: 6,
})

export const handle = {
  breadcrumb: () => <MenuLabel name="purchases" />,
}
