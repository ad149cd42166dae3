import { balanceTrailing } from "./balance-trailing"
import { futuresEndOfDay } from "./futures-end-of-day"
import { futuresIntraday } from "./futures-intraday"
import { instant } from "./instant"
import { oneStep } from "./one-step"
import { swing } from "./swing"
import type { Template } from "./template"
import { threeStep } from "./three-step"
import { twoStep } from "./two-step"

/** Ready programs by type, the most common first. */
export const templates: readonly Template[] = [
  twoStep,
  oneStep,
  threeStep,
  instant,
  futuresEndOfDay,
  futuresIntraday,
  balanceTrailing,
  swing,
]
