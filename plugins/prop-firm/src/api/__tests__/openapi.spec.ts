import { readFileSync } from "node:fs"
import path from "node:path"
import { openapi } from "../openapi"

const file = path.resolve(
  __dirname,
  "../../../../../docs/reference/openapi.json"
)

describe("docs/reference/openapi.json", () => {
  it("is what the declarations say; `npm run openapi` writes it anew", () => {
    const written: unknown = JSON.parse(readFileSync(file, "utf8"))
    expect(JSON.parse(JSON.stringify(openapi()))).toEqual(written)
  })

  it("names a permission on every staff route", () => {
    const { paths = {} } = openapi()
    for (const [url, item] of Object.entries(paths)) {
      if (url.startsWith("/admin/")) {
        for (const operation of Object.values(
          (item ?? {}) as Record<string, object>
        )) {
          const permission: unknown = new Map<string, unknown>(
            Object.entries(operation)
          ).get("x-permission")
          expect([url, typeof permission]).toEqual([url, "string"])
        }
      }
    }
  })
})
