import { z } from "zod"
import { field } from "./field"

/** What a level is held against. */
export const measured = field(
  z.enum(["equity", "balance", "lower"], "must be equity, balance or lower"),
  "Measured",
  "What is held against the level: `equity` (default), `balance`, or the `lower` of the two."
).optional()
