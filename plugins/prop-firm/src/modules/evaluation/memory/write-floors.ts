import type { Program, State } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import { EXTRA, EXTRA_STRIDE } from "./extra"

/** Notes the floors that charts draw, as the newest decision has them. */
export function writeFloors(
  extra: Float64Array,
  index: number,
  { compiled, decision, state }: EvaluatedAccount
): void {
  const at = index * EXTRA_STRIDE
  const { plan } = compiled
  if (plan && state.terms === null) {
    const unit = Number(plan.unit)
    const floor = (kind: string) =>
      Math.round(highestFloor(plan.program, state, kind) / unit)
    extra[at + EXTRA.dailyFloor] = floor("daily_loss")
    extra[at + EXTRA.overallFloor] = floor("overall_loss")
    return
  }
  const floors = decision && summarise(compiled, decision)
  const unit = 10 ** (plan?.decimals ?? 0)
  extra[at + EXTRA.dailyFloor] = minorUnits(floors?.dailyFloor, unit)
  extra[at + EXTRA.overallFloor] = minorUnits(floors?.overallFloor, unit)
}

/** The highest floor of the rules of a kind; NaN where none is known. */
function highestFloor({ rules }: Program, state: State, kind: string): number {
  let highest = Number.NaN
  for (let n = 0; n < rules.length; n++) {
    const rule = rules[n]
    const own = state.rules[n]
    if (!rule?.level || !own || rule.terms.kind !== kind) {
      continue
    }
    const floor = rule.level.level(own, state)
    if (floor !== null) {
      highest = highest >= Number(floor) ? highest : Number(floor)
    }
  }
  return highest
}

/** Rounded: nothing is decided with them. */
const minorUnits = (amount: string | null | undefined, unit: number): number =>
  amount === null || amount === undefined
    ? Number.NaN
    : Math.round(Number(amount) * unit)
