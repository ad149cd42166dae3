import { z } from "zod"
import { share } from "./allowance"
import { field } from "./field"
import { amount } from "./fields"

/** When the floor of an overall loss stays where it is. */
export const overallLock = field(
  z.strictObject({
    at: field(
      z.strictObject({
        openingBalancePlus: field(
          amount,
          "Opening balance plus",
          "Money over the opening balance, may be negative."
        ),
      }),
      "Level",
      "Where the floor is put; the opening balance where this is left out."
    ).optional(),
    when: field(
      z
        .array(
          z.union([
            z.literal("floor_reached"),
            z.literal("payout"),
            z.strictObject({
              profitReaches: field(
                share,
                "Profit reaches",
                "Profit of the trailed quantity over the opening balance."
              ),
            }),
          ])
        )
        .min(1, "must name what triggers the lock")
        .max(10),
      "Triggers",
      "Any of: `floor_reached` (the floor would reach that level), `profitReaches`, `payout` (the first one)."
    ),
  }),
  "Lock",
  "The level at which the floor stays for good, and what puts it there."
)
