import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { whileNothingIsRecorded } from "../setup/while-nothing-is-recorded"

type Audit = Answer<"GET /admin/audit-entries">
type MadeKey = Answer<"POST /admin/platform-connections">

const NAME = "Recorded or not at all"

/** Tables that are written once. */
const WRITTEN_ONCE = [
  "prop_audit_entry",
  "prop_program_version",
  "prop_terms",
  "prop_lifecycle_move",
  "prop_purchase_claim",
  "prop_claim_capture",
  "prop_purchase_unit",
]

/** What is on record stays on record. */
export const auditCases = (suite: Suite): void =>
  describe("the audit log", () => {
    const read = async () =>
      (await suite.admin.get<Audit>("/admin/audit-entries?limit=100")).body

    const issueOne = async () => {
      const trader = await suite.newTrader()
      const order = await trader.order()
      await suite.capture(order)
      await suite.admin.post(`/admin/orders/${order}/issue-challenges`)
      return order
    }

    it("holds every change with its actor, in an unbroken chain", async () => {
      const order = await issueOne()
      const { entries, chain_ok } = await read()
      expect(chain_ok).toBe(true)
      expect(entries.map(({ action }) => action)).toEqual(
        expect.arrayContaining([
          "order.issue_challenges",
          "program.publish",
          "program.create",
        ])
      )
      expect(
        entries.filter(({ target_id }) => target_id === order)
      ).toHaveLength(1)
    })

    it("takes the change with it when it cannot be written", async () => {
      const connections = "/admin/platform-connections"
      const create = () =>
        suite.admin.post<MadeKey>(connections, {
          name: NAME,
          provider: "simulated",
          clock: "wall",
        })
      const { body } = await create()
      const { id } = body.platform_connection
      const keys = () =>
        suite.knex("prop_connection_key").select("id", "revoked_at")
      const before = await keys()
      const own = await suite
        .knex("prop_connection_key")
        .where("connection_id", id)
        .first<{ id: string }>("id")
      const changes: (() => Promise<{ status: number }>)[] = [
        create,
        () => suite.admin.post(`${connections}/${id}/keys`, {}),
        () => suite.admin.delete(`${connections}/${id}/keys/${own.id}`),
        () => suite.admin.post(`${connections}/${id}/limits`, { limits: null }),
      ]
      for (const change of changes) {
        const { status } = await whileNothingIsRecorded(suite.knex, change)
        expect(status).toBe(500)
      }
      expect(await keys()).toEqual(before)
      expect(
        await suite.knex("prop_platform_connection").where("name", NAME)
      ).toHaveLength(1)
    })

    it("shows a change that was made behind its back", async () => {
      await suite.knex.transaction(async (trx) => {
        await trx.raw("set local session_replication_role = replica")
        await trx("prop_audit_entry")
          .where({ seq: 1 })
          .update({ action: "nothing.happened" })
      })
      expect((await read()).chain_ok).toBe(false)
    })

    it("and all that is written once cannot be rewritten", async () => {
      await issueOne()
      for (const table of WRITTEN_ONCE) {
        const attempts = [
          () => suite.knex(table).update({ created_at: new Date() }),
          () => suite.knex(table).delete(),
          () => suite.knex.raw(`truncate "${table}" cascade`),
        ]
        for (const attempt of attempts) {
          await expect(attempt()).rejects.toThrow("refused")
        }
      }
    })
  })
