import { z } from "zod"
import { field } from "./field"

/** Since when an objective is counted. */
export const window = field(
  z.enum(["phase", "payout_cycle"], "must be phase or payout_cycle"),
  "Window",
  "Counted over the whole `phase` (default), or anew after each payout."
).optional()
