import { readdirSync } from "node:fs"
import path from "node:path"

const modules = path.resolve(__dirname, "../../modules")

/** Medusa remembers by its name alone what was run: the second of two equal names never is. */
it("gives every migration of all modules a name of its own", () => {
  const names = readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((file) => /migrations[\\/]Migration\d+\.ts$/.test(file))
    .map((file) => path.basename(file))
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
})
