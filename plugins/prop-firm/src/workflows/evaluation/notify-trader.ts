import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { TRADER_CHANNEL } from "../../lib/trader-channel"
import type { NOTICE_KINDS } from "../../types/http/notice"

export type TraderNotice = {
  challengeAccountId: string
  template: (typeof NOTICE_KINDS)[number]
  /** The same key is sent once. */
  key: string
  breachId: string | null
}

type Row = { customer_id: string; challenge_id: string; number: string }

/**
 * Tells the trader through Medusa's notifications, read at `GET /store/notices`.
 * The message carries ids and what can be read in public terms, nothing personal.
 */
export async function notifyTrader(
  container: MedusaContainer,
  notice: TraderNotice
): Promise<void> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await knex("prop_challenge_account as a")
    .join("prop_challenge as c", "c.id", "a.challenge_id")
    .where("a.id", notice.challengeAccountId)
    .first<Row | undefined>("c.customer_id", "c.id as challenge_id", "c.number")
  if (!row) {
    return
  }
  const breach = await knex("prop_breach")
    .where({ id: notice.breachId })
    .first<{ rule: string; explanation: string } | undefined>(
      "rule",
      "explanation"
    )
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: row.customer_id,
    receiver_id: row.customer_id,
    channel: TRADER_CHANNEL,
    template: notice.template,
    trigger_type: notice.template,
    resource_type: "challenge_account",
    resource_id: notice.challengeAccountId,
    idempotency_key: notice.key,
    data: {
      challenge_id: row.challenge_id,
      challenge_number: row.number,
      challenge_account_id: notice.challengeAccountId,
      rule: breach?.rule ?? null,
      explanation: breach?.explanation ?? null,
    },
  })
}
