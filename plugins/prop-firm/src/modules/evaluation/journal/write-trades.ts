import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TradeChange } from "./group"

/** Keeps the list of trades; other accounts' trades of the trader are not ours. */
export async function writeTrades(
  trx: Knex.Transaction,
  changes: TradeChange[]
): Promise<void> {
  for (const { challengeAccountId: id, event } of changes) {
    switch (event.type) {
      case "trade_opened":
        if (event.account === undefined) {
          await open(trx, id, event)
        }
        break
      case "trade_modified":
        await trx("prop_trade")
          .where({ challenge_account_id: id, trade: event.trade })
          .update({
            ...(event.stopLoss === undefined
              ? {}
              : { stop_loss: event.stopLoss }),
            ...(event.takeProfit === undefined
              ? {}
              : { take_profit: event.takeProfit }),
          })
        break
      case "trade_closed":
        await close(trx, id, event)
        break
      case "positions":
        await setFloating(trx, id, event)
        break
    }
  }
}

async function open(
  trx: Knex.Transaction,
  id: string,
  event: Extract<TradeChange["event"], { type: "trade_opened" }>
) {
  await trx("prop_trade")
    .insert({
      challenge_account_id: id,
      trade: event.trade,
      symbol: event.symbol,
      side: event.side,
      lots: event.lots,
      open_price: event.price,
      opened_at: event.at,
      stop_loss: event.stopLoss ?? null,
      take_profit: event.takeProfit ?? null,
    })
    .onConflict(["challenge_account_id", "trade"])
    .ignore()
}

/** Partial closes add up; the trade is closed with its last lots. */
async function close(
  trx: Knex.Transaction,
  id: string,
  event: Extract<TradeChange["event"], { type: "trade_closed" }>
) {
  await trx.raw(
    `update prop_trade set closed_lots = closed_lots + ?,
       close_price = ?, profit = coalesce(profit, 0) + ?,
       commission = coalesce(commission, 0) + ?,
       swap = coalesce(swap, 0) + ?,
       closed_at = case when closed_lots + ? >= lots then ?::timestamptz end
     where challenge_account_id = ? and trade = ?`,
    [
      event.lots,
      event.price,
      event.profit,
      event.commission ?? "0",
      event.swap ?? "0",
      event.lots,
      event.at,
      id,
      event.trade,
    ]
  )
}

/** The newest word of the platform on what its open trades are worth. */
async function setFloating(
  trx: Knex.Transaction,
  id: string,
  { open }: Extract<TradeChange["event"], { type: "positions" }>
) {
  await trx.raw(
    `update prop_trade t set floating = n.profit
     from jsonb_to_recordset(?::jsonb) as n(trade text, profit numeric)
     where t.challenge_account_id = ? and t.trade = n.trade
       and t.closed_at is null`,
    [JSON.stringify(open), id]
  )
}
