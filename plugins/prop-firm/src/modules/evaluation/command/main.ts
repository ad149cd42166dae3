import { knex as connect } from "@medusajs/framework/mikro-orm/knex"
import { audit } from "./audit"
import { replay } from "./replay"

/**
 * `main.js audit …` and `main.js replay …`: the part of the `highwater` command
 * that reads the journal of the database at DATABASE_URL. What is wrong with the
 * options is said by the command before it comes here.
 */
async function main([command, ...args]: string[]): Promise<number> {
  const knex = connect({
    client: "pg",
    connection: { connectionString: process.env.DATABASE_URL },
    pool: { min: 0, max: 2 },
  })
  try {
    return await (command === "audit" ? audit(knex, args) : replay(knex, args))
  } catch (error) {
    const { message } = error as Error
    process.stderr.write(`${message.split("\n")[0]}\n`)
    return 2
  } finally {
    await knex.destroy()
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
