import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { TradeList } from "../../types/http/challenge-account"
import { pgConnection } from "../pg-connection"
import { presentTrade } from "./present-trade"
import type { TradeRow } from "./read-parts"

type Page = { limit: number; offset: number }

/** The trades of one challenge account, newest first. */
export async function readTrades(
  scope: MedusaContainer,
  id: string,
  { limit, offset }: Page
): Promise<z.infer<typeof TradeList>> {
  const knex = pgConnection(scope)
  const own = () => knex("prop_trade").where("challenge_account_id", id)
  const [account, [total], rows] = await Promise.all([
    knex("prop_challenge_account")
      .where({ id })
      .first<{ currency: string } | undefined>("currency"),
    own().count<{ count: string }[]>("* as count"),
    own()
      .orderBy([
        { column: "opened_at", order: "desc" },
        { column: "trade", order: "desc" },
      ])
      .limit(limit)
      .offset(offset)
      .select<TradeRow[]>("*"),
  ])
  return {
    trades: rows.map((row) => presentTrade(row, account?.currency ?? "USD")),
    count: Number(total?.count ?? 0),
    limit,
    offset,
  }
}
