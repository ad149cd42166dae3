import { restoreState, room } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import { compileCached } from "../../modules/evaluation/engine/compile-cached"
import type { Meter } from "../../types/http/challenge-account"
import type { AccountRow } from "./account-row"

type MeterValue = z.infer<typeof Meter>

const TITLES: Record<string, string> = {
  daily_loss: "Daily loss",
  daily_profit_cap: "Daily profit cap",
  overall_loss: "Overall loss",
  profit_target: "Profit target",
  min_trading_days: "Trading days",
  min_profitable_days: "Profitable days",
  consistency: "Consistency",
}

/** How far each rule is from its level, from the stored state; replays nothing. */
export function metersOf(row: AccountRow): MeterValue[] {
  if (row.evaluation === null) {
    return []
  }
  const { program } = compileCached(row.evaluation_hash, row.document)
  const state = restoreState(program, row.state)
  return room(program, state).map((meter) => ({
    ...meter,
    title: TITLES[meter.kind] ?? meter.kind.replaceAll("_", " "),
  }))
}
