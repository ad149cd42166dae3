import { compareBelated, compareDisturbed } from "./compare-histories"
import { evaluationSuite } from "./evaluation-suite"
import { expectClean } from "./expect-clean"

evaluationSuite(({ knex }) => {
  it("come to the same with duplicates, and out of order within a request", async () => {
    const { events, sent, accepted, differing } = await compareDisturbed(
      knex(),
      150,
      1
    )
    expect(sent).toBeGreaterThan(1.2 * events)
    expect(accepted).toEqual([events, events])
    expect(differing).toEqual([])
    await expectClean(knex())
  })

  it("have one finding for each event that comes a request later, and the same outcome", async () => {
    const { lateEvents, findings, wouldDiffer, kept, differing } =
      await compareBelated(knex(), 60, 2)
    expect(lateEvents).toBeGreaterThan(60)
    expect(findings).toBe(lateEvents)
    expect(kept).toBe(wouldDiffer)
    expect(differing).toEqual([])
    await expectClean(knex())
  })
})
