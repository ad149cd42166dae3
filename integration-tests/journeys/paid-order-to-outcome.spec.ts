import { setTimeout as sleep } from "node:timers/promises"
import { adminClient } from "../fixtures/admin-client"
import { buyAsNewTrader, type Purchase } from "../fixtures/buy-as-new-trader"
import { firmUnderTest } from "../fixtures/firm-under-test"
import { platformClient } from "../fixtures/platform-client"

const strategies = [
  "trend",
  "reversion",
  "grid",
  "martingale",
  "news",
  "scalper",
]
const final = ["won", "lost", "expired"]

/** Twelve traders who trade differently; what becomes of them follows from that. */
describe("from a paid order to an outcome", () => {
  const firm = firmUnderTest()
  const platform = platformClient(firm)
  let admin: Awaited<ReturnType<typeof adminClient>>
  let purchases: Purchase[] = []

  beforeAll(async () => {
    admin = await adminClient(firm)
    await platform.setClock({ paused: true })
    purchases = []
    for (const strategy of [...strategies, ...strategies]) {
      const purchase = await buyAsNewTrader(firm)
      await platform.setStrategy(purchase.login, strategy)
      purchases.push(purchase)
    }
    await platform.setClock({ paused: false, speed: "max" })
    for (let waited = 0; waited < 240; waited++) {
      const statuses = await Promise.all(purchases.map((p) => p.status()))
      if (statuses.filter((status) => final.includes(status)).length >= 4) break
      await sleep(500)
    }
    await platform.setClock({ paused: true })
  })

  it("gives every paid unit exactly one challenge", async () => {
    for (const purchase of purchases) {
      const { challenges } = await admin<{ challenges: unknown[] }>(
        "GET",
        `/admin/challenges?order_id=${purchase.orderId}`
      )
      expect(challenges).toHaveLength(1)
    }
  })

  it("ends challenges by how they were traded, and explains each breach", async () => {
    const accounts = (
      await Promise.all(purchases.map((p) => p.accounts()))
    ).flat()
    const breached = accounts.filter(({ status }) => status === "breached")
    expect(breached.length).toBeGreaterThan(0)
    for (const account of breached) {
      const [breach] = account.breaches
      expect(breach.explanation).toContain(breach.measured)
      expect(Number(breach.measured)).toBeLessThanOrEqual(Number(breach.limit))
    }
  })

  it("leaves no breached login able to trade, and none with open positions", async () => {
    const accounts = (
      await Promise.all(purchases.map((p) => p.accounts()))
    ).flat()
    for (const { login } of accounts.filter(
      ({ status }) => status === "breached"
    )) {
      if (!login) throw new Error("a breached challenge account has a login")
      const account = await platform.account(login)
      expect(account.right).toMatch(/DISABLED/)
      expect((await platform.positions(login)).positions).toEqual([])
    }
  })

  it("replays every journal to the same state", async () => {
    const { challenge_accounts } = await admin<{
      challenge_accounts: { id: string; status: string }[]
    }>("GET", "/admin/challenge-accounts?limit=100")
    expect(challenge_accounts.length).toBeGreaterThanOrEqual(purchases.length)
    for (const { id, status } of challenge_accounts) {
      if (status === "provisioning") continue
      const { replay } = await admin<{ replay: { equal: boolean } }>(
        "POST",
        `/admin/challenge-accounts/${id}/replay`,
        {}
      )
      expect(replay).toMatchObject({ equal: true })
    }
  })
})
