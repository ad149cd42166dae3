import fc from "fast-check"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { equity, eventOf } from "../../testing/play"
import { daily, overall } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { differences } from "../../testing/oracle/differences"
import { richHistory } from "../../testing/rich-history"
import { richTerms } from "../../testing/rich-terms"
import { runs } from "../../testing/runs"

describe("a second implementation, slow and plain, agrees with the engine", () => {
  test("on any history of any rules", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, (terms, events) => {
        expect(differences(terms, events)).toEqual([])
      }),
      runs(300)
    )
  })

  // Random histories disagreed here until a reversal undid one breach only.
  test("on two reversals with a worse value in between", () => {
    const terms = termsOf([
      overall({ measured: "balance", trails: "end_of_day_balance" }),
      daily(),
    ])
    const events = [
      equity("03 10:00", "90000", { balance: "89999.99" }),
      equity("03 11:00", "90000", { balance: "89999.98" }),
      eventOf({ type: "reversal", at: "03 11:00", rule: "overall" }),
      eventOf({ type: "reversal", at: "03 11:00", rule: "daily" }),
      equity("03 11:00", "100000"),
    ]
    expect(differences(terms, events)).toEqual([])
  })

  test("with payouts and scaling, in any currency and zone", () => {
    fc.assert(
      fc.property(richHistory(richTerms), ([terms, events]) => {
        expect(differences(terms, events)).toEqual([])
      }),
      runs(300)
    )
  })
})
