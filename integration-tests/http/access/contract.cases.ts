import { readdirSync } from "node:fs"
import path from "node:path"
import { contract } from "@highwater/prop-firm/api/contract"
import type { Suite } from "../setup/suite"

const root = path.resolve(__dirname, "../../../plugins/prop-firm")
const built = path.join(root, ".medusa/server/src/api")

/** "METHOD /path" of every handler there is, read from the files themselves. */
const handlers = (): string[] =>
  readdirSync(path.join(root, "src/api"), { recursive: true })
    .map(String)
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const folder = path.dirname(file)
      const url = `/${folder.replaceAll("[", ":").replaceAll("]", "")}`
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the routes are found by looking
      const exported = require(path.join(built, folder, "route.js")) as object
      return Object.keys(exported)
        .filter((name) => name === name.toUpperCase())
        .map((method) => `${method} ${url}`)
    })

/** The list of routes and the routes are the same. */
export const contractCases = (suite: Suite): void =>
  describe("the contract", () => {
    const declared = contract.map(({ method, path }) => `${method} ${path}`)

    it("declares every handler, and every declaration has one", () => {
      expect([...declared].sort()).toEqual(handlers().sort())
    })

    it("declares each route once, each staff route with a permission", () => {
      expect(new Set(declared).size).toBe(declared.length)
      for (const route of contract) {
        const isStaff = route.path.startsWith("/admin/")
        expect([route.path, route.who === "staff"]).toEqual([
          route.path,
          isStaff,
        ])
        expect([route.path, "permission" in route]).toEqual([
          route.path,
          isStaff,
        ])
      }
    })

    it("guards every staff and trader route against strangers", async () => {
      for (const { method, path: url, who } of contract) {
        if (who !== "staff" && who !== "trader") {
          continue
        }
        const target = url.replaceAll(/:\w+/g, "x")
        const client = who === "staff" ? suite.anyone : suite.shopper
        const answer =
          method === "GET"
            ? client.get(target)
            : method === "POST"
              ? client.post(target)
              : client.delete(target)
        const { status } = await answer
        expect([method, url, status]).toEqual([method, url, 401])
      }
    })

    it("calls a path that spells no text the caller's mistake", async () => {
      for (const path of ["/public/terms/%ff", "/admin/products/%c0"]) {
        const { status, body } = await suite.admin.get(path)
        expect({ path, status }).toEqual({ path, status: 400 })
        expect(body.message).toContain("path")
      }
    })
  })
