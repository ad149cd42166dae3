import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { orderAccounts } from "../filter-accounts"

describe("the order of a list", () => {
  const query = {
    orderByRaw: (sql: string) => sql,
  } as unknown as Knex.QueryBuilder

  it("takes fields by name, descending with a minus", () => {
    expect(orderAccounts(query, "-login")).toContain("a.login desc")
  })

  it("refuses what every object inherits", () => {
    for (const name of ["constructor", "-toString", "__proto__"]) {
      expect(() => orderAccounts(query, name)).toThrow("not a field")
    }
  })
})
