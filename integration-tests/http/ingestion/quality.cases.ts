import { type FakePlatform } from "@highwater/testing"
import type {
  AdminPlatformConnectionAnswer,
  AdminReviewAnswer,
} from "@highwater/prop-firm/types"
import type { z } from "@medusajs/framework/zod"
import type { Suite } from "../setup/suite"
import type { Answer } from "../setup/answers"
import { connect, equity, openAccount, type LiveAccount } from "./live-account"
import { until } from "./until"

type Review = z.infer<typeof AdminReviewAnswer>
type ConnectionAnswer = z.infer<typeof AdminPlatformConnectionAnswer>

/** Data that is not believed: what is open, who decides it, and what follows. */
export const qualityCases = (suite: Suite, platform: () => FakePlatform) => {
  let account: LiveAccount

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
    platform().failing.action = null
    const quiet = Array.from({ length: 25 }, (_, n) =>
      equity(String(24_900 + (n % 3)))
    )
    expect((await account.send(...quiet)).status).toBe(200)
  })
  afterEach(() => {
    platform().failing.action = null
  })

  const url = () => `/admin/challenge-accounts/${account.id}`
  const settings = (quality: object | null) =>
    suite.admin.post<ConnectionAnswer & { message: string }>(
      `/admin/platform-connections/${account.connection.id}/quality`,
      { quality }
    )
  const spike = async () => {
    const answer = await account.send(equity("12000"), equity("24901"))
    expect(answer.body.decisions).toMatchObject([{ status: "undetermined" }])
  }
  const tasks = async (status: "open" | "done") => {
    const { body } = await suite.admin.get<Answer<"GET /admin/tasks">>(
      `/admin/tasks?status=${status}`
    )
    return body.tasks.filter(({ reference }) => reference?.id === account.id)
  }
  const review = async () => {
    const { body } = await suite.admin.get<Review>(`${url()}/review`)
    return body
  }
  const decide = (outcome: string) =>
    suite.admin.post<{ message: string }>(`${url()}/outcome`, {
      outcome,
      reason: "Compared with the broker's own log.",
    })
  const challengeIs = (status: string) =>
    until(`the challenge is ${status}`, async () => {
      const read = await account.read()
      return read.challenge.status === status ? read : null
    })

  describe("a spike", () => {
    it("is one question for a person, who says that it is nothing", async () => {
      await spike()
      await challengeIs("under_review")
      const [task, ...more] = await tasks("open")
      expect(more).toEqual([])
      expect(task).toMatchObject({ kind: "challenge_account.undetermined" })
      expect(await review()).toMatchObject({
        is_open: true,
        questions: [
          { rule: "daily", measured: "12000.00" },
          { rule: "overall", measured: "12000.00" },
        ],
        doubts: [
          {
            kind: "spike",
            expected: "24900.00",
            reading: { equity: "12000.00" },
            aside: null,
          },
        ],
      })
      expect((await decide("active")).status).toBe(200)
      const on = await challengeIs("active")
      expect(on).toMatchObject({ status: "active", equity: "24901.00" })
      expect(await tasks("open")).toEqual([])
      expect((await review()).is_open).toBe(false)
      expect((await decide("active")).body.message).toContain("not open")
      const fall = await account.send(equity("24300"), equity("23749.99"))
      expect(fall.body.decisions).toMatchObject([{ status: "breached" }])
      await challengeIs("lost")
    })

    it("is one that a person confirms, and may take back", async () => {
      await spike()
      await challengeIs("under_review")
      expect((await decide("breached")).status).toBe(200)
      const lost = await challengeIs("lost")
      expect(lost).toMatchObject({
        status: "breached",
        breaches: [{ effect: "fail" }, { effect: "fail" }],
      })
      expect(await tasks("open")).toEqual([])
      const replayed = await suite.admin.post<{ replay: { equal: boolean } }>(
        `${url()}/replay`
      )
      expect(replayed.body.replay).toMatchObject({ equal: true })
      const undone = await suite.admin.post(`${url()}/reverse-breach`, {
        reason: "The broker has corrected its log.",
      })
      expect(undone.status).toBe(200)
      expect(await challengeIs("active")).toMatchObject({ status: "active" })
    })
  })

  describe("a second reading", () => {
    const ask = () => settings({ second_reading: true })

    it("that says otherwise needs nobody", async () => {
      await ask()
      platform().equities.set(account.login, "24900")
      await spike()
      await until("the platform was asked", async () =>
        (await review()).doubts[0]?.outcome === "refuted" ? true : null
      )
      expect(await account.read()).toMatchObject({
        status: "active",
        challenge: { status: "active" },
      })
      expect(await tasks("open")).toEqual([])
    })

    it("that says the same is a breach of what it shows", async () => {
      await ask()
      platform().equities.set(account.login, "23000")
      await spike()
      expect(await challengeIs("lost")).toMatchObject({
        breaches: [{ rule: "daily" }],
      })
      const replayed = await suite.admin.post<{ replay: { equal: boolean } }>(
        `${url()}/replay`
      )
      expect(replayed.body.replay).toMatchObject({ equal: true })
    })

    it("that does not come leaves it to a person", async () => {
      await ask()
      platform().failing.action = "read"
      await spike()
      await challengeIs("under_review")
      expect(await tasks("open")).toHaveLength(1)
      expect((await review()).doubts).toMatchObject([
        { outcome: "unavailable" },
      ])
    })
  })

  describe("settings", () => {
    it("are recorded, and followed at once", async () => {
      const before = await suite.admin.get<{
        platform_connections: { quality: object; quality_is_usual: boolean }[]
      }>("/admin/platform-connections")
      expect(before.body.platform_connections[0]).toMatchObject({
        quality: { spike_percent: 3, second_reading: false },
        quality_is_usual: true,
      })
      const { body } = await settings({ spike_percent: null })
      expect(body.platform_connection).toMatchObject({
        quality: { spike_percent: null, spike_factor: 6 },
        quality_is_usual: false,
      })
      const audit = await suite
        .knex("prop_audit_entry")
        .where({ action: "platform_connection.set_quality" })
      expect(audit).toHaveLength(1)
      const fall = await account.send(equity("12000"))
      expect(fall.body.decisions).toMatchObject([{ status: "breached" }])
    })

    it.each([
      [{ spike_percent: 0 }, "body.quality.spike_percent"],
      [{ spike_factor: "6" }, "body.quality.spike_factor"],
      [{ ahead_seconds: 61 }, "body.quality.ahead_seconds"],
      [{ missing_numbers: -1 }, "body.quality.missing_numbers"],
      [{ login_stale_seconds: 1.5 }, "body.quality.login_stale_seconds"],
      [{ spikes: true }, "body.quality"],
    ])("%j is refused by name", async (quality, path) => {
      const { status, body } = await settings(quality)
      expect(status).toBe(400)
      expect(body.message).toContain(path)
    })
  })
}
