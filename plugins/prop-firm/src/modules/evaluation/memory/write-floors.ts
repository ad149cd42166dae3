import type { EvaluatedAccount } from "../engine/evaluated-account"
import { summarise } from "../engine/summarise"
import { EXTRA, EXTRA_STRIDE } from "./extra"

/** Notes the floors that charts draw, as the newest decision has them. */
export function writeFloors(
  extra: Float64Array,
  index: number,
  { compiled, decision }: EvaluatedAccount
): void {
  const floors = decision && summarise(compiled, decision)
  const unit = 10 ** (compiled.plan?.decimals ?? 0)
  const at = index * EXTRA_STRIDE
  extra[at + EXTRA.dailyFloor] = minorUnits(floors?.dailyFloor, unit)
  extra[at + EXTRA.overallFloor] = minorUnits(floors?.overallFloor, unit)
}

/** Rounded: nothing is decided with them. */
const minorUnits = (amount: string | null | undefined, unit: number): number =>
  amount === null || amount === undefined
    ? Number.NaN
    : Math.round(Number(amount) * unit)
