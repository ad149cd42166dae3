import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { Notice } from "../types/http/notice"
import { TRADER_CHANNEL } from "./trader-channel"

type Read = { customerId: string; limit: number; offset: number }

/** What is kept with a notification (see `notifyTrader`). */
const Data = Notice.pick({
  challenge_id: true,
  challenge_number: true,
  rule: true,
  explanation: true,
})

/** A page of what a trader was told, newest first. */
export async function readNotices(
  scope: MedusaContainer,
  { customerId, limit, offset }: Read
): Promise<{ notices: z.input<typeof Notice>[]; count: number }> {
  const [rows, count] = await scope
    .resolve(Modules.NOTIFICATION)
    .listAndCountNotifications(
      { receiver_id: customerId, channel: TRADER_CHANNEL },
      { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
    )
  return {
    notices: rows.map(({ id, template, created_at, data }) => ({
      id,
      kind: Notice.shape.kind.parse(template),
      at: new Date(created_at).toISOString(),
      ...Data.parse(data),
    })),
    count,
  }
}
