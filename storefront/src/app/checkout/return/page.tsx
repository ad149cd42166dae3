import type { Metadata } from "next"
import type { ReactElement } from "react"
import { FinishOrder } from "@/components/checkout/finish-order"
import { requireTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Confirming your payment" }

/** Where a bank sends the buyer back to. */
export default async function ReturnPage(): Promise<ReactElement> {
  await requireTrader("/checkout/return")
  return (
    <Page width="narrow">
      <h1 className="mb-6 text-3xl">Confirming your payment</h1>
      <FinishOrder />
    </Page>
  )
}
