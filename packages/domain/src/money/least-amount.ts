import { minorUnits } from "./minor-units"
import type { Money } from "./money"
import { MONEY_DECIMALS } from "./money-scale"

/** The smallest amount of a currency: a cent, a yen, a satoshi. */
export const leastAmount = (currency: string): Money =>
  10n ** BigInt(MONEY_DECIMALS - minorUnits(currency))
