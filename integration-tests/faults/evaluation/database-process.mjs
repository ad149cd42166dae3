import process from "node:process"
import { startEmbeddedDatabase } from "../../../scripts/lib/database.mjs"

/** Starts a durable PostgreSQL in a folder and stops it when it is told to. */
const [folder, port] = process.argv.slice(2)
const database = await startEmbeddedDatabase({
  folder,
  port: Number(port),
  name: "highwater",
})
process.on("message", () => {
  void database.stop().then(() => process.exit(0))
})
process.send({ url: database.url })
