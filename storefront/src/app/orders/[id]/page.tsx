import type { Metadata } from "next"
import { notFound } from "next/navigation"
import type { ReactElement } from "react"
import { Provisioning } from "@/components/order/provisioning"
import { priceText } from "@/lib/prices"
import { firm, medusa, refusedWith } from "@/lib/server/backend"
import { requireTrader } from "@/lib/server/current-trader"
import type { Order } from "@/lib/medusa-types"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Order" }

interface OrderProps {
  params: Promise<{ id: string }>
}

async function readOrder(id: string, email: string): Promise<Order> {
  try {
    const { order } = await medusa<{ order: Order }>(
      "GET",
      `/store/orders/${encodeURIComponent(id)}`
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
  const wanted = order.items.reduce((sum, item) => sum + item.quantity, 0)
  return (
    <Page>
      <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[1fr_23rem]">
        <Provisioning
          orderId={order.id}
          wanted={wanted}
          initial={challenges.filter((one) => one.order_id === order.id)}
        />
        <Receipt order={order} />
      </div>
    </Page>
  )
}

function Receipt({ order }: { order: Order }): ReactElement {
  const price = (amount: number): string =>
    priceText(amount, order.currency_code)
  return (
    <Card title={`Order ${order.display_id}`}>
      <ul>
        {order.items.map((item) => (
          <li
            key={item.id}
            className="flex justify-between gap-4 border-b px-5 py-4"
          >
            <span className="min-w-0">
              <span className="block font-semibold">
                {item.product_title ?? item.title}
              </span>
              <span className="text-sm text-muted">
                {item.variant_title}
                {item.quantity > 1 && `, ${item.quantity} times`}
              </span>
            </span>
            <span className="font-medium">{price(item.total)}</span>
          </li>
        ))}
      </ul>
      <p className="flex justify-between px-5 py-4 text-lg font-semibold">
        <span>Total</span>
        <span>{price(order.total)}</span>
      </p>
      <p className="border-t px-5 py-4 text-sm text-muted">
        Bought by {order.email}
      </p>
    </Card>
  )
}
