import fc from "fast-check"
import { anyHistory, anyTerms } from "../../testing/arbitraries"
import { differences } from "../../testing/oracle/differences"

test("find", () => {
  const out = fc.check(
    fc.property(anyTerms, anyHistory, (terms, events) => {
      const found = differences(terms, events)
      if (found.length > 0) throw new Error(JSON.stringify(found.slice(0, 6)))
    }),
    { numRuns: Number(process.env["N"] ?? 300), seed: process.env["SEED"] ? Number(process.env["SEED"]) : undefined }
  )
  process.stderr.write(
    `runs ${out.numRuns} seed ${out.seed}\n${JSON.stringify(out.counterexample?.[0])}\n${(out.counterexample?.[1] ?? []).map((e) => JSON.stringify(e)).join("\n")}\n${String(out.errorInstance)}\n`
  )
})
