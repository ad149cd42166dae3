import { createRequire } from "node:module"
import process from "node:process"

/**
 * The evaluation in a process of its own, without the server around it: the built
 * module on a real connection, asked over the channel to its parent.
 */
const require = createRequire(import.meta.url)
const { ContainerRegistrationKeys } = require("@medusajs/framework/utils")
const { knex: connect } = require("@medusajs/framework/mikro-orm/knex")
const {
  default: evaluation,
} = require("../../../plugins/prop-firm/.medusa/server/src/modules/evaluation/index.js")

const knex = connect({
  client: "pg",
  connection: { connectionString: process.env.DATABASE_URL },
  pool: { min: 0, max: 6 },
})
const service = new evaluation.service({
  [ContainerRegistrationKeys.PG_CONNECTION]: knex,
})

// Far more often than a server does, so that every fault falls among snapshots.
const snapshots = setInterval(() => {
  void service.snapshots.take().catch(() => undefined)
}, 150)

process.on("message", async ({ id, submission }) => {
  if (submission === "stop") {
    clearInterval(snapshots)
    await service.__hooks.onApplicationPrepareShutdown()
    process.exit(0)
  }
  try {
    process.send({ id, result: await service.submit(submission) })
  } catch (error) {
    process.send({ id, error: error.message })
  }
})
process.on("disconnect", () => process.exit(0))
process.send({ id: 0 })
