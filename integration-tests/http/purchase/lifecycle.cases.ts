import {
  breachChallengeAccountWorkflow,
  confirmBreachWorkflow,
  expireChallengeAccountWorkflow,
  lockChallengeAccountWorkflow,
  passChallengeAccountWorkflow,
  resumeChallengeWorkflow,
  reverseBreachWorkflow,
  reviewChallengeWorkflow,
  suspendChallengeAccountWorkflow,
  suspendChallengeWorkflow,
  unlockChallengeAccountWorkflow,
} from "@highwater/prop-firm/workflows"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { activateAccount } from "./activate-account"
import { startChallenge } from "./start-challenge"

interface AccountRow {
  id: string
  challenge_id: string
  phase_index: number
  status: string
  funded: boolean
}
interface ChallengeRow {
  id: string
  status: string
  phase_index: number
  paused_from: string | null
  ended_at: Date | null
}

const staff = { type: "staff", id: "user_test" } as const
const reason = "A person decided so."

/** From issue to the end, verb by verb. */
export const lifecycleCases = (suite: Suite): void =>
  describe("the lifecycle", () => {
    const challenge = async (id: string) =>
      suite.knex<ChallengeRow>("prop_challenge").where({ id }).first()
    const accounts = (id: string) =>
      suite
        .knex<AccountRow>("prop_challenge_account")
        .where({ challenge_id: id })
        .orderBy("phase_index")
    const statuses = async (id: string) => [
      (await challenge(id))?.status,
      ...(await accounts(id)).map(({ status }) => status),
    ]
    const activate = (id: string) => activateAccount(suite, id)
    const start = (handle?: string) => startChallenge(suite, handle)
    const pass = (challenge_account_id: string) =>
      passChallengeAccountWorkflow(suite.container).run({
        input: { challenge_account_id, key: `pass:${challenge_account_id}` },
      })
    const breach = (challenge_account_id: string) =>
      breachChallengeAccountWorkflow(suite.container).run({
        input: {
          challenge_account_id,
          breach_id: `brch_${challenge_account_id}`,
          key: `breach:${challenge_account_id}`,
        },
      })

    it("goes through both phases to a funded account, once per key", async () => {
      const { id, challenge_account_id } = await start()
      expect(await statuses(id)).toEqual(["active", "active"])
      await Promise.all([
        pass(challenge_account_id),
        pass(challenge_account_id),
      ])
      expect(await statuses(id)).toEqual(["active", "passed", "provisioning"])
      const second = (await accounts(id))[1]
      await activate(second.id)
      await pass(second.id)
      expect(await statuses(id)).toEqual([
        "won",
        "passed",
        "passed",
        "provisioning",
      ])
      const funded = (await accounts(id))[2]
      expect(funded.funded).toBe(true)
      await activate(funded.id)
      await breach(funded.id)
      expect(await statuses(id)).toEqual([
        "won",
        "passed",
        "passed",
        "breached",
      ])
      expect((await challenge(id))?.ended_at).not.toBeNull()
    })

    it("wins an instant program with its first login", async () => {
      const { id } = await start(suite.shop.handles.instant)
      expect(await statuses(id)).toEqual(["won", "active"])
    })

    it("loses a challenge by a breach, and brings it back by a reversal", async () => {
      const { id, challenge_account_id } = await start()
      await breach(challenge_account_id)
      expect(await statuses(id)).toEqual(["lost", "breached"])
      await reverseBreachWorkflow(suite.container).run({
        input: {
          challenge_account_id,
          breach_id: "brch_x",
          key: "reverse:x",
          actor: staff,
          reason,
        },
      })
      expect(await statuses(id)).toEqual(["active", "active"])
      expect((await challenge(id))?.ended_at).toBeNull()
      const moves = await suite
        .knex<{
          challenge_id: string
          verb: string
          actor_type: string
          reason: string
        }>("prop_lifecycle_move")
        .where({ challenge_id: id, verb: "reverse" })
      expect(moves).toHaveLength(2)
      expect(moves[0]).toMatchObject({ actor_type: "staff", reason })
    })

    it("opens no further phase when a passed one is passed again", async () => {
      const { id, challenge_account_id } = await start()
      await pass(challenge_account_id)
      await breach(challenge_account_id)
      expect((await statuses(id))[0]).toBe("under_review")
      await reverseBreachWorkflow(suite.container).run({
        input: {
          challenge_account_id,
          breach_id: "brch_late",
          key: "reverse:late",
          actor: staff,
          reason,
        },
      })
      await passChallengeAccountWorkflow(suite.container).run({
        input: { challenge_account_id, key: "pass:again" },
      })
      expect(await statuses(id)).toEqual(["active", "passed", "provisioning"])
    })

    it("puts a breach that was found during a suspension before a person", async () => {
      const { id, challenge_account_id } = await start()
      await pass(challenge_account_id)
      await suspendChallengeWorkflow(suite.container).run({
        input: { challenge_id: id, key: "suspend:b", actor: staff, reason },
      })
      await breach(challenge_account_id)
      expect(await challenge(id)).toMatchObject({
        status: "under_review",
        paused_from: "suspended",
      })
    })

    it("records a breach of a challenge that is won for good, and asks a person", async () => {
      const { id, challenge_account_id } = await start()
      await suite
        .knex<ChallengeRow>("prop_challenge")
        .where({ id })
        .update({ status: "won" })
      await breach(challenge_account_id)
      expect(await statuses(id)).toEqual(["won", "breached"])
      const tasks = await suite
        .knex("prop_task")
        .where({ reference_id: challenge_account_id })
      expect(tasks).toHaveLength(1)
    })

    it("suspends nothing, not even in part, before the login is open", async () => {
      const { id, challenge_account_id } = await start()
      await expect(
        suspendChallengeAccountWorkflow(suite.container).run({
          input: {
            challenge_account_id,
            challenge_id: id,
            key: "suspend:early",
            actor: staff,
            reason,
          },
        })
      ).rejects.toMatchObject({
        message: expect.stringContaining("no open login") as string,
      })
      expect(await statuses(id)).toEqual(["active", "active"])
    })

    it("locks, unlocks and expires", async () => {
      const { id, challenge_account_id } = await start()
      const input = { challenge_account_id, key: "lock:1" }
      await lockChallengeAccountWorkflow(suite.container).run({ input })
      expect(await statuses(id)).toEqual(["active", "locked"])
      await unlockChallengeAccountWorkflow(suite.container).run({
        input: { ...input, key: "unlock:1" },
      })
      expect(await statuses(id)).toEqual(["active", "active"])
      await expireChallengeAccountWorkflow(suite.container).run({
        input: { ...input, key: "expire:1" },
      })
      expect(await statuses(id)).toEqual(["expired", "expired"])
    })

    it("comes back from a pause inside a pause the way it went", async () => {
      const { id, challenge_account_id } = await start()
      await reviewChallengeWorkflow(suite.container).run({
        input: { challenge_account_id, key: "review:1", reason },
      })
      const move = { challenge_id: id, actor: staff, reason }
      await suspendChallengeWorkflow(suite.container).run({
        input: { ...move, key: "suspend:1" },
      })
      expect(await challenge(id)).toMatchObject({
        status: "suspended",
        paused_from: "under_review",
      })
      await resumeChallengeWorkflow(suite.container).run({
        input: { ...move, key: "resume:1" },
      })
      expect((await challenge(id))?.status).toBe("under_review")
      await resumeChallengeWorkflow(suite.container).run({
        input: { ...move, key: "resume:2" },
      })
      expect(await challenge(id)).toMatchObject({
        status: "active",
        paused_from: null,
      })
    })

    it("refuses moves that the table does not have, and changes nothing", async () => {
      const { id, challenge_account_id } = await start()
      await expect(
        unlockChallengeAccountWorkflow(suite.container).run({
          input: { challenge_account_id, key: "unlock:never" },
        })
      ).rejects.toMatchObject({
        message: expect.stringContaining("unlock") as string,
      })
      await expect(
        confirmBreachWorkflow(suite.container).run({
          input: { challenge_account_id, breach_id: "b", key: "confirm:never" },
        })
      ).rejects.toMatchObject({
        message: expect.stringContaining("confirm") as string,
      })
      await breach(challenge_account_id)
      await expect(pass(challenge_account_id)).rejects.toMatchObject({
        message: expect.stringContaining("breached") as string,
      })
      expect(await statuses(id)).toEqual(["lost", "breached"])
    })

    it("keeps the challenge under the terms it was sold with", async () => {
      const { id, challenge_account_id } = await start()
      const before = await accounts(id)
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      const [program] = body.programs
      await suite.admin.post(`/admin/programs/${program.id}/publish`, {
        revision: program.revision,
      })
      await pass(challenge_account_id)
      const versions = await suite
        .knex("prop_terms")
        .whereIn(
          "id",
          suite
            .knex("prop_challenge_account")
            .select("terms_id")
            .where({ challenge_id: id })
        )
        .distinct<{ program_version_id: string }[]>("program_version_id")
      expect(before).toHaveLength(1)
      expect(versions).toHaveLength(1)
    })
  })
