import { ACCESS_MODULE } from "@highwater/prop-firm/modules/access"
import type AccessModuleService from "@highwater/prop-firm/modules/access"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Access = Pick<
  InstanceType<typeof AccessModuleService.service>,
  "createRoles" | "createStaffRoles"
>

/** Who may do what. */
export const permissionCases = (suite: Suite): void =>
  describe("permissions", () => {
    const permissions = async () =>
      (
        await suite.admin.get<Answer<"GET /admin/permissions">>(
          "/admin/permissions"
        )
      ).body.permissions
    /** Gives the admin a role that holds these permissions only. */
    const restrictTo = async (held: string[]) => {
      const access = suite.container.resolve<Access>(ACCESS_MODULE)
      const role = await access.createRoles({
        name: "restricted",
        permissions: held,
      })
      const user = await suite
        .knex<{ id: string; email: string }>("user")
        .first()
      await access.createStaffRoles({ user_id: user?.id, role_id: role.id })
    }

    it("lets staff without a role do everything, as administrators", async () => {
      expect(await permissions()).toContain("challenges.issue")
      expect((await suite.admin.get("/admin/audit-entries")).status).toBe(200)
    })

    it("refuses what the role does not hold, naming the permission", async () => {
      await restrictTo(["programs.read"])
      expect(await permissions()).toEqual(["programs.read"])
      expect((await suite.admin.get("/admin/programs")).status).toBe(200)
      const refused = await suite.admin.get("/admin/tasks")
      expect(refused.status).toBe(403)
      expect(refused.body.message).toContain("tasks.read")
      const issuing = await suite.admin.post(
        "/admin/orders/order_x/issue-challenges"
      )
      expect(issuing.status).toBe(403)
      expect(issuing.body.message).toContain("challenges.issue")
    })

    it("gives a secret API key what its maker holds, and no more", async () => {
      const { body } = await suite.admin.post<{ api_key: { token: string } }>(
        "/admin/api-keys",
        { title: "Reports", type: "secret" }
      )
      const key = suite.anyone.with({
        authorization: `Basic ${body.api_key.token}`,
      })
      expect((await key.get("/admin/tasks")).status).toBe(200)
      await restrictTo(["programs.read"])
      expect((await key.get("/admin/programs")).status).toBe(200)
      expect((await key.get("/admin/tasks")).status).toBe(403)
    })

    it("asks strangers to sign in, and shoppers for the store key", async () => {
      expect((await suite.anyone.get("/admin/programs")).status).toBe(401)
      expect((await suite.shopper.get("/store/challenges")).status).toBe(401)
      expect((await suite.anyone.get("/store/programs")).status).toBe(400)
    })

    it("does not take a trader for staff", async () => {
      const trader = await suite.newTrader()
      expect((await trader.http.get("/admin/programs")).status).toBe(401)
    })
  })
