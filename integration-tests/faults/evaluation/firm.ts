import { readdirSync } from "node:fs"
import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { startAccount } from "../../../plugins/prop-firm/src/modules/evaluation/start-account"
import { twoStepTerms } from "../../../plugins/prop-firm/src/modules/evaluation/__tests__/two-step-terms"

const modules = path.resolve(
  __dirname,
  "../../../plugins/prop-firm/src/modules"
)

/** The platform connection that everything is sent through. */
export const CONNECTION = "plat_faults"

type MigrationClass = new (
  driver: never,
  config: never
) => { up(): Promise<void>; getQueries(): unknown[] }

/** A connection of the test's own, which lives through stops of the database. */
export function connectTo(url: string): Knex {
  return connect({
    client: "pg",
    connection: { connectionString: url },
    pool: { min: 0, max: 4 },
  })
}

/** Makes every table an evaluation writes to. */
export async function migrate(knex: Knex): Promise<void> {
  for (const module of ["evaluation", "exchange", "trading"]) {
    const folder = path.join(modules, module, "migrations")
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"))
    for (const file of files.sort()) {
      const name = file.replace(".ts", "")
      const loaded = (await import(path.join(folder, name))) as Record<
        string,
        MigrationClass
      >
      const Migration = loaded[name]
      if (!Migration) {
        throw new Error(`${file} has no class ${name}`)
      }
      const migration = new Migration(undefined as never, undefined as never)
      await migration.up()
      for (const query of migration.getQueries()) {
        await knex.raw(String(query).replaceAll("?", "\\?"))
      }
    }
  }
}

/** Puts accounts under evaluation: login `name-0` has the id `chacc_name-0`. */
export async function startAccounts(
  knex: Knex,
  name: string,
  count: number
): Promise<string[]> {
  const logins = Array.from({ length: count }, (_, n) => `${name}-${n}`)
  for (const login of logins) {
    await startAccount(knex, {
      challengeAccountId: `chacc_${login}`,
      connectionId: CONNECTION,
      login,
      terms: twoStepTerms,
    })
  }
  return logins
}
