/** How much more (or less) than usual the property tests try: `PROPERTY_RUNS=20 npm run test:domain` is a long night. */
const factor = Number(process.env["PROPERTY_RUNS"] ?? "1")

/** The number of runs of a property, and an end at its first failure where many mutants are waiting. */
export const runs = (usual: number) => ({
  numRuns: Math.max(1, Math.round(usual * factor)),
  endOnFailure: factor < 1,
})
