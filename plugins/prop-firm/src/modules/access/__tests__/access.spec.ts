import path from "node:path"
import { Client } from "pg"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ACCESS_MODULE } from ".."
import { PERMISSIONS } from "../../../lib/permissions"
import { auditHash, FIRST_PREVIOUS_HASH } from "../audit-hash"
import type AccessModuleService from "../service"

const content = {
  seq: 1,
  at: "2026-01-01T00:00:00.000Z",
  actor_type: "staff",
  actor_id: "user_1",
  action: "program.publish",
  target_type: "program",
  target_id: "prog_1",
  reason: null,
  before_hash: null,
  after_hash: null,
  previous_hash: FIRST_PREVIOUS_HASH,
}

moduleIntegrationTestRunner<AccessModuleService>({
  moduleName: ACCESS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, dbConfig }) => {
    it("gives every permission to whoever has no role", async () => {
      expect(await service.permissionsOf("user_new")).toEqual([...PERMISSIONS])
    })

    it("gives the permissions of all roles held, and no invented ones", async () => {
      const [reader, issuer] = await service.createRoles([
        { name: "reader", permissions: ["programs.read", "world.rule"] },
        { name: "issuer", permissions: ["challenges.issue"] },
      ])
      await service.createStaffRoles([
        { user_id: "user_1", role_id: reader.id },
        { user_id: "user_1", role_id: issuer.id },
      ])
      expect(await service.permissionsOf("user_1")).toEqual([
        "programs.read",
        "challenges.issue",
      ])
    })

    it("refuses a second role of the same name", async () => {
      await service.createRoles({ name: "twice", permissions: [] })
      await expect(
        service.createRoles({ name: "twice", permissions: [] })
      ).rejects.toThrow(/already exists/)
    })

    it("refuses to change or delete an entry", async () => {
      const entry = await service.createAuditEntries({
        ...content,
        at: new Date(content.at),
        hash: auditHash(content),
      })
      const client = new Client({ connectionString: dbConfig.clientUrl })
      await client.connect()
      try {
        for (const sql of [
          `update prop_audit_entry set reason = 'x' where id = '${entry.id}'`,
          "delete from prop_audit_entry",
          "truncate prop_audit_entry",
        ]) {
          await expect(client.query(sql)).rejects.toThrow("refused")
        }
      } finally {
        await client.end()
      }
    })

    it("covers every field of an entry by its hash", () => {
      const hash = auditHash(content)
      for (const field of Object.keys(content)) {
        expect(auditHash({ ...content, [field]: "other" })).not.toBe(hash)
      }
    })
  },
})
