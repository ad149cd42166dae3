import fc from "fast-check"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { differences } from "../../testing/oracle/differences"
import { runs } from "../../testing/runs"

describe("a second implementation, slow and plain", () => {
  test("agrees with the engine on any history of any rules", () => {
    fc.assert(
      fc.property(anyTerms, anyHistory, (terms, events) => {
        expect(differences(terms, events)).toEqual([])
      }),
      runs(300)
    )
  })
})
