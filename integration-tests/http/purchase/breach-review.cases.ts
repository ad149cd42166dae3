import { reviewChallengeWorkflow } from "@highwater/prop-firm/workflows"
import type { Suite } from "../setup/suite"
import { startChallenge } from "./start-challenge"

const reason = "Checked against the platform's own history."

/** A breach that waits for a person. */
export const breachReviewCases = (suite: Suite): void =>
  describe("a breach under review", () => {
    it("lets a person confirm a breach under review, once, and closes its task", async () => {
      const { id, challenge_account_id } = await startChallenge(suite)
      await reviewChallengeWorkflow(suite.container).run({
        input: { challenge_account_id, key: "review:first" },
      })
      const breach_id = "brch_confirm"
      const url = `/admin/challenge-accounts/${challenge_account_id}/confirm-breach`
      const early = await suite.admin.post(url, { reason })
      expect(early.status).toBe(400)
      await suite.knex("prop_breach").insert({
        id: breach_id,
        challenge_account_id,
        decision_id: "dec_confirm",
        rule: "daily",
        kind: "daily_loss",
        effect: "fail",
        at: new Date(),
        explanation: "Equity fell below the floor.",
        evidence: "{}",
      })
      await suite.knex("prop_task").insert({
        id: "task_confirm",
        kind: "challenge_account.breached",
        title: "A breach waits for a person",
        dedupe_key: `breach:${breach_id}`,
        status: "open",
      })
      expect((await suite.admin.post(url, {})).status).toBe(400)
      expect((await suite.admin.post(url, { reason })).status).toBe(200)
      expect((await suite.admin.post(url, { reason })).status).toBe(200)
      const challenge = await suite
        .knex<{ status: string }>("prop_challenge")
        .where({ id })
        .first()
      expect(challenge?.status).toBe("lost")
      const moves = await suite
        .knex("prop_lifecycle_move")
        .where({ challenge_id: id, verb: "confirm" })
      expect(moves).toHaveLength(1)
      const task = await suite
        .knex<{ status: string }>("prop_task")
        .where({ id: "task_confirm" })
        .first()
      expect(task?.status).toBe("done")
    })
  })
