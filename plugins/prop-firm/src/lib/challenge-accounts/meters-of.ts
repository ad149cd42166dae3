import { type Locale, restoreState, room } from "@highwater/domain"
import type { z } from "@medusajs/framework/zod"
import { compileCached } from "../../modules/evaluation/engine/compile-cached"
import type { Meter } from "../../types/http/challenge-account"
import type { AccountRow } from "./account-row"

type MeterValue = z.infer<typeof Meter>

/** How far each rule is from its level, from the stored state; replays nothing. */
export function metersOf(row: AccountRow, locale?: Locale): MeterValue[] {
  if (row.evaluation === null) {
    return []
  }
  const { program } = compileCached(
    row.evaluation_hash,
    row.document,
    row.engine
  )
  const state = restoreState(program, row.state)
  return room(program, state, { locale })
}
