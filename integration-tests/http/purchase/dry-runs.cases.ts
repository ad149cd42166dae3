import workDryRuns from "@highwater/prop-firm/jobs/work-dry-runs"
import { EVALUATION_MODULE } from "@highwater/prop-firm/modules/evaluation"
import type evaluation from "@highwater/prop-firm/modules/evaluation"
import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { startChallenge } from "./start-challenge"

type Evaluation = InstanceType<typeof evaluation.service>
type Runs = Answer<"GET /admin/programs/:id/dry-runs">

/** Drafts tried on what happened. */
export const dryRunCases = (suite: Suite): void =>
  describe("dry runs", () => {
    const program = async () => {
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      return body.programs[0]
    }
    const start = async (body: object = {}) => {
      const { id, revision } = await program()
      return suite.admin.post<Runs>(`/admin/programs/${id}/dry-runs`, {
        days: 30,
        revision,
        ...body,
      })
    }
    const runs = async () => {
      const { id } = await program()
      const { body } = await suite.admin.get<Runs>(
        `/admin/programs/${id}/dry-runs`
      )
      return body.dry_runs
    }
    /** The demo's document with another daily loss. */
    const stricter = async () => {
      const text = JSON.stringify(twoStepStandard.document).replaceAll(
        '"percent":"5","of":"initial_balance"',
        '"percent":"4","of":"initial_balance"'
      )
      const { id, revision } = await program()
      await suite.admin.post(`/admin/programs/${id}`, {
        document: JSON.parse(text) as unknown,
        revision,
      })
    }
    /** A challenge account that lost 4.4 % in a day. */
    const trade = async () => {
      const { challenge_account_id } = await startChallenge(suite)
      const row = await suite
        .knex("prop_challenge_account as a")
        .join("prop_terms as t", "t.id", "a.terms_id")
        .where("a.id", challenge_account_id)
        .first<{ document: { initialBalance: string } }>("t.document")
      const service = suite.container.resolve<Evaluation>(EVALUATION_MODULE)
      await service.start({
        challengeAccountId: challenge_account_id,
        connectionId: "plat_test",
        login: challenge_account_id,
        terms: row?.document,
      })
      const size = Number(row?.document.initialBalance)
      const at = (minutes: number) =>
        new Date(Date.now() - minutes * 1000).toISOString()
      const equity = (minutes: number, value: number) => ({
        type: "equity" as const,
        at: at(minutes),
        balance: String(value),
        equity: String(value),
      })
      await service.submit({
        kind: "own",
        challengeAccountId: challenge_account_id,
        events: [equity(9, size), equity(6, size * 0.956), equity(3, size)],
      })
    }

    it("says what the draft would have decided, and stays with the version", async () => {
      await trade()
      await stricter()
      const asked = await start()
      expect(asked.status).toBe(201)
      expect(asked.body.dry_runs[0]).toMatchObject({
        status: "running",
        done: 0,
        total: 1,
        is_draft: true,
        version: null,
      })
      await workDryRuns(suite.container)
      await workDryRuns(suite.container)
      const [run] = await runs()
      expect(run).toMatchObject({
        status: "done",
        done: 1,
        result: {
          outcomes: { active: { breached: 1 } },
          ended_by: { daily: 1 },
        },
      })
      const { id, revision, current_version } = await program()
      await suite.admin.post(`/admin/programs/${id}/publish`, { revision })
      expect((await runs())[0]).toMatchObject({
        id: run.id,
        version: (current_version?.number ?? 0) + 1,
      })
    })

    it("goes on where it stopped, and says of what the draft no longer has that it cannot be compared", async () => {
      await trade()
      await trade()
      const { id, revision } = await program()
      await suite.admin.post(`/admin/programs/${id}`, {
        document: {
          ...twoStepStandard.document,
          sizes: (twoStepStandard.document.sizes as unknown[]).slice(1),
        },
        revision,
      })
      await start({ days: 90 })
      await suite.knex("prop_dry_run").update({
        done: 1,
        result: JSON.stringify({
          outcomes: { passed: { passed: 7 } },
          ended_by: {},
          payouts: { made: 0, refused: 0 },
          eligible: { before: 0, after: 0 },
        }),
      })
      await workDryRuns(suite.container)
      expect((await runs())[0]).toMatchObject({
        status: "done",
        done: 2,
        result: {
          outcomes: { passed: { passed: 7 }, active: { not_comparable: 1 } },
        },
      })
    })

    it("refuses other spans, an old revision, and a program nobody bought", async () => {
      expect((await start()).status).toBe(400)
      await trade()
      expect((await start({ days: 31 })).status).toBe(400)
      expect((await start({ revision: 99 })).status).toBe(409)
      expect(await runs()).toEqual([])
      const nowhere = await suite.admin.post(
        "/admin/programs/prog_x/dry-runs",
        {
          days: 30,
          revision: 1,
        }
      )
      expect(nowhere.status).toBe(404)
    })
  })
