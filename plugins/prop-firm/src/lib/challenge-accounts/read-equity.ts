import type { Locale } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type {
  EquityQuery,
  EquitySeries,
} from "../../types/http/challenge-account"
import { pgConnection } from "../pg-connection"
import { accountQuery, selectAccount } from "./account-query"
import { filterAccounts } from "./filter-accounts"
import { metersOf } from "./meters-of"
import { moneyText } from "./money-text"
import { readCandles } from "./read-candles"
import { tellDecision } from "./tell-decision"

type MarkerRow = {
  at: Date
  status: string
  explanation: string | null
  decision: unknown
}

/**
 * The equity of one challenge account in at most `points` buckets of equal
 * length, each with the lowest and highest value in it, so that the low that
 * breached can always be drawn.
 */
export async function readEquity(
  scope: MedusaContainer,
  id: string,
  query: z.output<typeof EquityQuery>,
  locale: Locale | undefined
): Promise<z.infer<typeof EquitySeries>> {
  const knex = pgConnection(scope)
  await scope.resolve<EvaluationModuleService>(EVALUATION_MODULE).settle([id])
  const [row] = await selectAccount(
    filterAccounts(accountQuery(knex), { ids: [id] })
  )
  const currency = row?.currency ?? "USD"
  const { seconds, points } = await readCandles(knex, id, query)
  const target = row
    ? metersOf(row).find(({ kind }) => kind === "profit_target")
    : undefined
  return {
    bucket_seconds: seconds,
    points: points.map((point) => ({
      at: point.at.toISOString(),
      equity_min: moneyText(point.equity_min, currency),
      equity_max: moneyText(point.equity_max, currency),
      equity_last: moneyText(point.equity_last, currency),
      balance: moneyText(point.balance, currency),
      daily_floor: moneyText(point.daily_floor, currency),
      overall_floor: moneyText(point.overall_floor, currency),
    })),
    target: target?.level ?? null,
    markers: await readMarkers(knex, id, query, locale),
  }
}

async function readMarkers(
  knex: Knex,
  id: string,
  { from, to }: { from?: string; to?: string },
  locale: Locale | undefined
) {
  const rows = await knex("prop_decision")
    .where("challenge_account_id", id)
    .whereRaw("(?::timestamptz is null or at >= ?)", [
      from ?? null,
      from ?? null,
    ])
    .whereRaw("(?::timestamptz is null or at <= ?)", [to ?? null, to ?? null])
    .whereRaw(
      "(status in ('passed', 'breached', 'expired', 'locked') or explanation is not null)"
    )
    .orderBy("event")
    .limit(200)
    .select<MarkerRow[]>("at", "status", "explanation", "decision")
  let previous = "active"
  return rows.flatMap(({ at, status, ...kept }) => {
    const explanation = tellDecision(kept, locale)
    const isNews = status !== previous || explanation !== null
    previous = status
    return isNews
      ? [
          {
            at: at.toISOString(),
            kind: status,
            title: explanation ?? status,
          },
        ]
      : []
  })
}
