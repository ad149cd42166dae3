import fc from "fast-check"
import type { Terms } from "../terms/terms-schema"
import { anyRule } from "./arbitraries"
import { termsOf } from "./terms-of"

/** Sizes in currencies of 0, 2, 3 and 8 decimals, some of them opening at zero. */
const size = fc.constantFrom(
  { currency: "USD", initialBalance: "100000" },
  { currency: "USD", initialBalance: "100000", openingBalance: "0" },
  { currency: "JPY", initialBalance: "100001" },
  { currency: "KWD", initialBalance: "99999.999" },
  { currency: "BTC", initialBalance: "100000.00000001" },
  { currency: "USD", initialBalance: "50000", openingBalance: "-150.55" }
)

const day = fc.record(
  {
    timeZone: fc.constantFrom(
      "Europe/Prague",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "America/Santiago",
      "UTC"
    ),
    resetAt: fc.constantFrom("00:00", "02:15", "02:30", "17:00", "23:45"),
    maxSnapshotGap: fc.constantFrom("PT10M", "PT6H"),
  },
  { requiredKeys: ["timeZone", "resetAt"] }
)

const wait = fc.record(
  {
    length: fc.constantFrom({ days: 2 }, { days: 14 }, { businessDays: 3 }),
    from: fc.constantFrom("cycle_start", "first_trade"),
    inclusive: fc.boolean(),
  },
  { requiredKeys: ["length"] }
)
const waiting = wait.map(({ length, ...more }) => ({ ...length, ...more }))

const split = fc.constantFrom(
  "80",
  "33.333",
  [{ upToPayout: 1, split: "50" }, { split: "90" }],
  [
    { upTo: "1000", split: "100" },
    { upTo: "2500.5", split: "0" },
    { split: "66.6667" },
  ]
)
const cap = fc.constantFrom(
  { percent: "2" },
  { amount: "1200", cap: "trader_share" },
  [
    { amount: "500", cap: "gross" },
    { percent: "1.5", cap: "trader_share" },
  ]
)

const payout = fc.record(
  {
    split,
    minimum: fc.constantFrom({ amount: "50" }, { percent: "1" }),
    maximum: cap,
    buffer: fc.constantFrom({ amount: "0" }, { percent: "1" }),
    minimumBalance: fc.constantFrom("0", "100500"),
    firstAfter: waiting,
    every: waiting,
    requires: fc.constantFrom([], ["r0"], ["r1", "r0"]),
    requireFlat: fc.boolean(),
    afterPayout: fc.constantFrom("deduct", "reset_to_opening"),
  },
  { requiredKeys: ["split"] }
)

const step = fc.constantFrom(
  { percent: "25", of: "original" },
  { percent: "10", of: "current" },
  { factor: "2" }
)
const scaling = fc.record(
  {
    every: fc.constantFrom("P1D", "P3D", "P1W", "P1M"),
    step: fc.oneof(step, fc.array(step, { minLength: 1, maxLength: 2 })),
    minimumProfit: fc.constantFrom("0", "2.5"),
    minimumPayouts: fc.constantFrom(1, 2),
    cap: fc.constantFrom("130000", "90000"),
    newSplit: fc.constantFrom("90"),
  },
  { requiredKeys: ["every", "step"] }
)

/** Terms of all kinds with payout and scaling, in any currency and zone. */
export const richTerms: fc.Arbitrary<Terms> = fc
  .record(
    {
      rules: fc.array(anyRule, { maxLength: 6 }),
      day,
      size,
      payout,
      scaling,
    },
    { requiredKeys: ["rules", "day", "size"] }
  )
  .map(({ rules, size: balances, ...more }) => {
    const ids = rules.map((_, index) => `r${index}`)
    const required = more.payout?.requires?.filter((id) => ids.includes(id))
    return termsOf(
      rules.map((rule, index) => ({ ...rule, id: ids[index] })),
      {
        ...balances,
        ...more,
        ...(more.payout
          ? { payout: { ...more.payout, requires: required ?? [] } }
          : {}),
      }
    )
  })
