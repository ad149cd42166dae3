import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  compareBelated,
  compareDisturbed,
} from "../../../plugins/prop-firm/src/modules/evaluation/__tests__/compare-histories"
import { emptyDatabase } from "../kill/server"
import { expectClean } from "./expect-whole"
import { connectTo, migrate } from "./firm"
import { tell } from "./tell"

const HISTORIES = Number(process.env.FAULT_HISTORIES ?? 10_000)

describe("histories", () => {
  let knex: Knex

  beforeEach(async () => {
    knex = connectTo(await emptyDatabase("highwater_histories"))
    await migrate(knex)
  })
  afterEach(() => knex.destroy())

  it(`(${HISTORIES} of them) come to the same with duplicates, and out of order within a request`, async () => {
    const compared = await compareDisturbed(knex, HISTORIES, 11)
    const { events, accepted, differing } = compared
    expect(accepted).toEqual([events, events])
    expect(differing).toEqual([])
    tell("disturbed histories", { ...compared, ...(await expectClean(knex)) })
  }, 1_800_000)

  it(`(${HISTORIES / 5} of them) have one finding for each event that comes a request later, and the same outcome`, async () => {
    const compared = await compareBelated(knex, HISTORIES / 5, 12)
    const { lateEvents, findings, wouldDiffer, kept, differing } = compared
    expect(findings).toBe(lateEvents)
    expect(kept).toBe(wouldDiffer)
    expect(differing).toEqual([])
    tell("late events", { ...compared, ...(await expectClean(knex)) })
  }, 1_800_000)
})
