import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Database } from "./database"
import { expectWhole } from "./expect-whole"
import { connectTo, migrate, startAccounts } from "./firm"
import { Load } from "./load"
import { Owner } from "./owner"
import { tell } from "./tell"

const KILLS = Number(process.env.FAULT_KILLS ?? 20)
const CRASHES = Number(process.env.FAULT_CRASHES ?? 5)
const SLEEP_S = Number(process.env.FAULT_SLEEP_S ?? 30)
const FIGHT_S = Number(process.env.FAULT_FIGHT_S ?? 60)
const ACCOUNTS = 160
const LANES = 8

describe("processes that evaluate", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-faults-"))
  chmodSync(folder, 0o755)
  const database = new Database(path.join(folder, "postgres"))
  const owners: Owner[] = []
  let knex: Knex

  const newOwner = async () => {
    const owner = await new Owner(database.url).start()
    owners.push(owner)
    return owner
  }
  const expectAlive = () =>
    expect(owners.flatMap(({ died }) => died ?? [])).toEqual([])
  const heads = () =>
    knex("prop_evaluation_head").orderBy("part").pluck<string[]>("seq")

  beforeAll(async () => {
    await database.start()
    knex = connectTo(database.url)
    await migrate(knex)
  })

  afterEach(async () => {
    for (const owner of owners.splice(0)) {
      await owner.kill()
    }
  })

  afterAll(async () => {
    await knex?.destroy()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it(`lose and double nothing when one is killed ${KILLS} times under load`, async () => {
    const logins = await startAccounts(knex, "kill", ACCOUNTS)
    let owner = await newOwner()
    const load = new Load(logins, LANES, () => owner, 1)
    for (let kill = 0; kill < KILLS; kill++) {
      load.start()
      await sleep(300 + Math.random() * 900)
      expectAlive()
      await owner.kill()
      owner = await newOwner()
      await load.stop()
      await expectWhole(knex, load, true)
    }
    await owner.stop()
    const audited = await expectWhole(knex, load)
    expect(load.resent).toBeGreaterThan(0)
    expect(load.breaches.size).toBeGreaterThan(KILLS)
    expect(audited.pages).toBeGreaterThan(0)
    tell("kill -9", { kills: KILLS, ...summary(load), ...audited })
  }, 900_000)

  it(`lose and double nothing when PostgreSQL is stopped at once ${CRASHES} times`, async () => {
    const logins = await startAccounts(knex, "crash", ACCOUNTS)
    const owner = await newOwner()
    const load = new Load(logins, LANES, () => owner, 2)
    for (let crash = 0; crash < CRASHES; crash++) {
      load.start()
      await sleep(500 + Math.random() * 1000)
      await database.crash()
      await sleep(500)
      await database.start()
      await load.stop()
      expectAlive()
      await expectWhole(knex, load, true)
    }
    await owner.stop()
    const audited = await expectWhole(knex, load)
    tell("PostgreSQL stopped at once", {
      crashes: CRASHES,
      ...summary(load),
      ...audited,
    })
  }, 900_000)

  it(`commit nothing after a sleep of ${SLEEP_S} s while another took over`, async () => {
    const logins = await startAccounts(knex, "sleep", ACCOUNTS)
    const sleeper = await newOwner()
    const other = await newOwner()
    let owner = sleeper
    const load = new Load(logins, LANES, () => owner, 3)
    load.patienceMs = 500
    load.start()
    await sleep(1500)
    load.longestMs = 0
    sleeper.signal("SIGSTOP")
    owner = other
    load.patienceMs = 60_000
    await sleep(SLEEP_S * 1000)
    await load.stop()
    const takeover_ms = Math.round(load.longestMs)
    const before = await heads()
    expect(sleeper.unanswered).toBeGreaterThan(0)
    sleeper.signal("SIGCONT")
    for (let waited = 0; sleeper.unanswered > 0 && waited < 300; waited++) {
      await sleep(100)
    }
    expect(sleeper.unanswered).toBe(0)
    await sleep(1000)
    expect(await heads()).toEqual(before)
    // Whoever slept may go on, and both see what the other did.
    load.start()
    await sleep(1000)
    owner = sleeper
    await sleep(1000)
    await load.stop()
    expectAlive()
    await sleeper.stop()
    await other.stop()
    const audited = await expectWhole(knex, load)
    // A transaction left open is cut off after ten seconds.
    expect(takeover_ms).toBeLessThan(15_000)
    tell("SIGSTOP", {
      seconds: SLEEP_S,
      takeover_ms,
      ...summary(load),
      ...audited,
    })
  }, 900_000)

  it(`agree when two fight over the same accounts for ${FIGHT_S} s`, async () => {
    const logins = await startAccounts(knex, "fight", ACCOUNTS)
    const fighters = [await newOwner(), await newOwner()]
    const load = new Load(
      logins,
      LANES,
      (random) => fighters[random < 0.5 ? 0 : 1],
      4
    )
    load.start()
    await sleep(FIGHT_S * 1000)
    await load.stop()
    expectAlive()
    await Promise.all(fighters.map((fighter) => fighter.stop()))
    const audited = await expectWhole(knex, load)
    tell("two owners", { seconds: FIGHT_S, ...summary(load), ...audited })
  }, 900_000)
})

const summary = ({ sent, resent, failures }: Load) => ({
  sent,
  resent,
  failures: Object.fromEntries(failures),
})
