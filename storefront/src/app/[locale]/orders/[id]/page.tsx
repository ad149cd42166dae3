import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { Provisioning } from "@/components/order/provisioning"
import { PriceRows } from "@/components/price-rows"
import { ClientWords } from "@/i18n/client-words"
import { beforePromotions } from "@/lib/before-promotions"
import { challengeLines } from "@/lib/cart-lines"
import { firm, medusa, refusedWith } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { Order } from "@/lib/medusa-types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("order"), robots: { index: false } }
}

const FIELDS = "+items.original_total,+discount_total,+tax_total"

interface OrderProps {
  params: Promise<{ id: string }>
}

async function readOrder(id: string, email: string): Promise<Order> {
  try {
    const { order } = await medusa<{ order: Order }>(
      "GET",
      `/store/orders/${encodeURIComponent(id)}?fields=${FIELDS}`
    )
    if (order.email !== email) {
      notFound()
    }
    return order
  } catch (error) {
    if (refusedWith(error, 404)) {
      notFound()
    }
    throw error
  }
}

/** After the purchase: follows the order until its challenges can be traded. */
export default async function OrderPage({
  params,
}: OrderProps): Promise<ReactElement> {
  const { id } = await params
  const trader = await requireTrader(`/orders/${id}`)
  const client = await firm()
  const [order, { challenges }] = await Promise.all([
    readOrder(id, trader.email),
    client("GET /store/challenges", { query: { limit: 100 } }),
  ])
  const wanted = challengeLines(order.items).reduce(
    (sum, { item }) => sum + item.quantity,
    0
  )
  return (
    <Page>
      <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[1fr_23rem]">
        <ClientWords names={["order"]}>
          <Provisioning
            orderId={order.id}
            wanted={wanted}
            initial={challenges.filter((one) => one.order_id === order.id)}
          />
        </ClientWords>
        <Receipt order={order} />
      </div>
    </Page>
  )
}

function Receipt({ order }: { order: Order }): ReactElement {
  const t = useTranslations("order")
  const formats = useFormats()
  const price = (amount: number): string =>
    formats.price(amount, order.currency_code)
  return (
    <Card title={t("title", { number: order.display_id })}>
      <ul>
        {challengeLines(order.items).map(({ item, addOns }) => (
          <li key={item.id} className="border-b px-5 py-4">
            <div className="flex justify-between gap-4">
              <span className="min-w-0">
                <span className="block font-semibold">
                  {item.product_title ?? item.title}
                </span>
                <span className="text-sm text-muted">
                  {item.variant_title}
                  {item.quantity > 1 &&
                    `, ${t("times", { count: item.quantity })}`}
                </span>
              </span>
              <span className="font-medium">
                {price(beforePromotions(item))}
              </span>
            </div>
            {addOns.map((addOn) => (
              <p
                key={addOn.id}
                className="mt-2 flex justify-between gap-4 border-l-2 pl-3 text-sm"
              >
                <span className="min-w-0">{addOn.title}</span>
                <span className="font-medium">
                  {price(beforePromotions(addOn))}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <PriceRows totals={order} />
      <p className="border-t px-5 py-4 text-sm text-muted">
        {t("boughtBy", { email: order.email })}
      </p>
    </Card>
  )
}
