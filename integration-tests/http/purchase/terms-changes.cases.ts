import applyTermsChanges from "@highwater/prop-firm/jobs/apply-terms-changes"
import { EVALUATION_MODULE } from "@highwater/prop-firm/modules/evaluation"
import type evaluation from "@highwater/prop-firm/modules/evaluation"
import {
  activateChallengeAccountWorkflow,
  passChallengeAccountWorkflow,
} from "@highwater/prop-firm/workflows"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { AddOnShop, withAddOns } from "./add-on-shop"

type Evaluation = InstanceType<typeof evaluation.service>
type Announced = Answer<"POST /admin/programs/:id/terms-changes">
type Own = Answer<"GET /store/terms-changes">

interface AccountRow {
  id: string
  phase_key: string
  terms_hash: string
  days: number | null
  split: string | null
}

const TEXT = "From next week on two trading days are enough."

/** The program with other days, another split, and one thing more where asked. */
const second = (more: object = {}, payout: object = {}) => ({
  ...withAddOns,
  phases: withAddOns.phases.map((phase) => ({
    ...phase,
    terms: {
      ...phase.terms,
      rules: phase.terms.rules.map((rule) =>
        rule.kind === "min_trading_days" ? { ...rule, days: 2 } : rule
      ),
      ...(phase.terms.payout
        ? { payout: { ...phase.terms.payout, split: "85", ...payout } }
        : {}),
    },
  })),
  ...more,
})

/** New terms for challenges that run already. */
export const termsChangeCases = (suite: Suite): void =>
  describe("changes of terms", () => {
    let shop: AddOnShop
    let programId = ""
    let challengeId = ""

    const accounts = () =>
      suite
        .knex("prop_challenge_account as a")
        .join("prop_terms as t", "t.id", "a.terms_id")
        .where("a.challenge_id", challengeId)
        .orderBy("a.phase_index")
        .select<AccountRow[]>(
          "a.id",
          "a.phase_key",
          "a.terms_hash",
          suite.knex.raw(
            `(select (rule->>'days')::int from jsonb_array_elements(t.document->'rules') rule
              where rule->>'kind' = 'min_trading_days') as days`
          ),
          suite.knex.raw("t.document->'payout'->>'split' as split")
        )
    const announce = (body: object = {}) =>
      suite.admin.post<Announced>(
        `/admin/programs/${programId}/terms-changes`,
        {
          version: 3,
          scope: "next_phase",
          announcement: TEXT,
          effective_at: new Date(Date.now() + 3_600_000).toISOString(),
          consent_required: false,
          reason: "Traders asked for it",
          ...body,
        }
      )
    /** Announces and lets the announced time come. */
    const inForce = async (body: object = {}) => {
      const answer = await announce(body)
      expect(answer.status).toBe(201)
      await suite
        .knex("prop_terms_change")
        .update({ effective_at: new Date(Date.now() - 1000) })
      return answer.body.terms_change
    }
    let logins = 900
    const activate = async (challenge_account_id: string) => {
      logins += 1
      await activateChallengeAccountWorkflow(suite.container).run({
        input: {
          challenge_account_id,
          connection_id: "plat_test",
          login: String(logins),
          key: `activate:${challenge_account_id}`,
        },
      })
    }
    /** The newest challenge account becomes active and passes its phase. */
    const pass = async () => {
      const newest = (await accounts()).at(-1)?.id ?? ""
      await activate(newest)
      await passChallengeAccountWorkflow(suite.container).run({
        input: { challenge_account_id: newest, key: `pass:${newest}` },
      })
    }
    const own = async () => {
      const { body } = await shop.trader.http.get<Own>(
        "/store/terms-changes?locale=en"
      )
      return body.terms_changes
    }
    const agree = (change: string, trader = shop.trader) =>
      trader.http.post(`/store/terms-changes/${change}/consent`, {
        challenge_id: challengeId,
      })

    beforeEach(async () => {
      shop = await AddOnShop.open(suite)
      const cart = await shop.newCart()
      await shop.chosen(cart, ["split_90"])
      const { order } = await shop.complete(cart)
      await suite.capture(order.id)
      await suite.settled()
      const { body } = await shop.issue(order.id)
      challengeId = body.challenge_ids[0] ?? ""
      const program = await suite
        .knex<{ id: string; program_id: string }>("prop_challenge")
        .where({ id: challengeId })
        .first("program_id")
      programId = program?.program_id ?? ""
      await AddOnShop.publish(suite, second())
    })

    it("reaches the next phase and leaves the running one, add-ons included", async () => {
      const change = await inForce()
      expect(change).toMatchObject({ version: 3, reached: 1, applied: 0 })
      expect((await own())[0]).toMatchObject({
        announcement: TEXT,
        applied_at: null,
        challenge_id: challengeId,
      })
      expect(JSON.stringify((await own())[0].changes)).toContain("4 → 2")
      await pass()
      expect((await accounts()).map(({ days }) => days)).toEqual([4, 2])
      await pass()
      const funded = (await accounts()).at(-1)
      // The add-on bought still overrides the new version's own split.
      expect(funded).toMatchObject({ phase_key: "funded", split: "90" })
      const list = await suite.admin.get<
        Answer<"GET /admin/programs/:id/terms-changes">
      >(`/admin/programs/${programId}/terms-changes`)
      expect(list.body.terms_changes[0]).toMatchObject({ applied: 1 })
      expect((await own())[0].applied_at).not.toBeNull()
    })

    it("holds only for who agreed, where that is asked, and keeps the agreement", async () => {
      const { id } = await inForce({ consent_required: true })
      const stranger = await suite.newTrader()
      expect((await agree(id, stranger)).status).toBe(404)
      await pass()
      expect((await accounts()).map(({ days }) => days)).toEqual([4, 4])
      const answers = await Promise.all([agree(id), agree(id), agree(id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const audit = await suite
        .knex("prop_audit_entry")
        .where({ action: "terms_change.consent" })
      expect(audit).toHaveLength(1)
      await expect(
        suite.knex("prop_terms_change_reach").update({ consented_at: null })
      ).rejects.toThrow(/keeps what was agreed/)
      expect((await own())[0].consented_at).not.toBeNull()
    })

    it("does not reach anybody before its time, nor once it is withdrawn", async () => {
      const { body } = await announce()
      await pass()
      expect((await accounts()).at(-1)?.days).toBe(4)
      const url = `/admin/terms-changes/${body.terms_change.id}/withdraw`
      expect((await suite.admin.post(url, {})).status).toBe(400)
      const withdrawn = await suite.admin.post(url, { reason: "A mistake" })
      expect(withdrawn.status).toBe(200)
      expect(await own()).toEqual([])
      expect((await agree(body.terms_change.id)).status).toBe(400)
    })

    it.each([
      ["a version there is not", { version: 9 }, 404],
      ["the version they have", { version: 2 }, 400],
      ["no words", { announcement: " " }, 400],
      ["no reason", { reason: "" }, 400],
      ["a scope of its own", { scope: "at_once" }, 400],
      ["no date", { effective_at: "soon" }, 400],
    ])("refuses %s", async (_, wrong, status) => {
      expect((await announce(wrong)).status).toBe(status)
      expect(await suite.knex("prop_terms_change")).toEqual([])
    })

    it("refuses a version that a running challenge cannot follow", async () => {
      await AddOnShop.publish(
        suite,
        second({ sizes: withAddOns.sizes.slice(1) })
      )
      const answer = await announce({ version: 4 })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('no size \\"25k\\"')
      await AddOnShop.publish(suite, second({ addOns: [] }))
      expect(JSON.stringify((await announce({ version: 5 })).body)).toContain(
        "is not an add-on"
      )
    })

    it("reaches a funded account after its next payout, through its journal", async () => {
      await pass()
      await pass()
      const account = (await accounts()).at(-1)
      const id = account?.id ?? ""
      await activate(id)
      const service = suite.container.resolve<Evaluation>(EVALUATION_MODULE)
      const terms = await suite
        .knex<{ id: string; document: unknown; hash: string }>("prop_terms")
        .where({ hash: account?.terms_hash })
        .first()
      await suite.knex("prop_platform_connection").insert({
        id: "plat_test",
        name: "Test",
        provider: "simulated",
        clock: "wall",
        status: "active",
      })
      await service.start({
        challengeAccountId: id,
        connectionId: "plat_test",
        login: "7001",
        terms: terms?.document,
      })
      const tell = (events: object[]) =>
        service.submit({
          kind: "own",
          challengeAccountId: id,
          events: events as never,
        })
      const ago = (minutes: number) =>
        new Date(Date.now() - minutes * 60_000).toISOString()
      await tell([
        { type: "equity", at: ago(60), balance: "27000", equity: "27000" },
      ])
      await AddOnShop.publish(suite, second({}, { every: { days: 7 } }))
      const { id: change } = await inForce({
        version: 4,
        scope: "next_payout_cycle",
      })
      await applyTermsChanges(suite.container)
      await tell([{ type: "payout", at: ago(30), amount: "500" }])
      const before = await service.events(id)
      await service.settle([id])
      await applyTermsChanges(suite.container)
      await applyTermsChanges(suite.container)
      const after = await service.events(id)
      expect(after.slice(before.length).map(({ type }) => type)).toEqual([
        "terms_changed",
      ])
      const reach = await suite
        .knex<{ change_id: string; challenge_account_id: string }>(
          "prop_terms_change_reach"
        )
        .where({ change_id: change })
        .first()
      expect(reach?.challenge_account_id).toBe(id)
      expect((await accounts()).at(-1)?.terms_hash).not.toBe(
        account?.terms_hash
      )
      expect(await service.replay(id)).toMatchObject({ equal: true })
    })
  })
