import { setTimeout as sleep } from "node:timers/promises"
import { describeWithRedis } from "../fixtures/redis-server"
import { measureListeners, measureLoad } from "./scale-out/measure"
import { SharedFirm } from "./scale-out/shared-firm"

const LISTENERS = 1000

/** What docs/operating/scaling.md says in numbers, measured on this machine and printed. */
describeWithRedis("figures of one process and of two", () => {
  const firm = new SharedFirm("highwater_figures", [9251, 9252])
  const say = (text: string) => process.stderr.write(`   ${text}\n`)
  const figures = async (entrances: readonly string[]) => {
    for (const batch of [1000, 100, 10]) {
      say(await measureLoad(firm, { batch, ms: 8000, entrances }))
    }
  }
  const owned = async (...counts: number[]) => {
    for (let waited = 0; waited < 150; waited++) {
      if (String(await firm.owners()) === String(counts)) {
        return
      }
      await sleep(100)
    }
    throw new Error(`the partitions are not shared ${counts.join(" to ")}`)
  }

  beforeAll(() => firm.found(8000, "wall"), 400_000)
  afterAll(() => firm.close())

  it("are measured", async () => {
    await owned(8)
    await figures(firm.entrances.slice(0, 1))
    await firm.servers[1]?.start()
    await owned(4, 4)
    await figures(firm.entrances)
    const all = Array.from({ length: LISTENERS }, (_, n) => n)
    const each = await measureListeners(firm, {
      paths: all.map((n) => `/admin/challenge-accounts/chacc_scale${n}/live`),
      accounts: LISTENERS,
      rounds: 10,
    })
    say(`one account each: ${each}`)
    const lists = await measureListeners(firm, {
      paths: all.map(
        (n) =>
          `/admin/challenge-accounts/live?limit=20&order=login&offset=${20 * (n % 20)}`
      ),
      accounts: LISTENERS,
      rounds: 10,
    })
    say(`twenty different lists: ${lists}`)
    const ready = await fetch(`${firm.servers[0]?.url}/public/ready`)
    expect(ready.status).toBe(200)
    expect([each, lists].join()).not.toContain("NaN")
  }, 400_000)
})
