import fc from "fast-check"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
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

  test("with payouts and scaling, in any currency and zone", () => {
    fc.assert(
      fc.property(richHistory(richTerms), ([terms, events]) => {
        expect(differences(terms, events)).toEqual([])
      }),
      runs(300)
    )
  })
})
