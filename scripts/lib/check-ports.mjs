import path from "node:path"
import { checkPort } from "./check-port.mjs"
import { dataFolder } from "./data-folder.mjs"
import { leftover } from "./database.mjs"
import { Stop } from "./stop.mjs"

/** What each port of a firm is for, and the variable that changes it where the command lets it be changed. */
const known = {
  backend: ["backend and dashboard", "PORT"],
  storefront: ["storefront", "STOREFRONT_PORT"],
  platform: ["simulated platform", "PLATFORM_PORT"],
  database: ["database", "DATABASE_PORT"],
}

/**
 * Refuses early, before anything is built, when a port of the firm of this name
 * is taken. `fixed` tells that the command's ports cannot be changed.
 */
export async function checkPorts({ ports, name, command, fixed = false }) {
  for (const [part, [what, variable]] of Object.entries(known)) {
    const port = ports[part]
    if (port === undefined) continue
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Stop(`${variable} must be a port number from 1 to 65535.`)
    }
    if (part === "database" && !needsDatabasePort(name)) continue
    await checkPort(
      port,
      what,
      fixed
        ? ` first: ${command} always uses this port.`
        : `, or choose another port: ${variable}=${port < 64536 ? port + 1000 : port - 1000} ${command}`
    )
  }
}

/** Not with a database of the operator's own, nor when a server left over holds the folder: it is used. */
const needsDatabasePort = (name) =>
  !process.env.DATABASE_URL && !leftover(dataFolder(name, "postgres"))
