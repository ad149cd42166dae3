import net from "node:net"
import { Stop } from "./stop.mjs"

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error) => resolve(error.code !== "EADDRINUSE"))
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true))
    )
  })

/** Refuses to go on when something else listens on the port. */
export async function checkPort(port, what, variable) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`${variable} must be a port number from 1 to 65535.`)
  }
  const free =
    (await canListen(port, "127.0.0.1")) && (await canListen(port, "::"))
  if (!free) {
    throw new Stop(
      `Port ${port} (${what}) is in use by another program. Stop it, or choose another port: ${variable}=${port + 1000} npm start`
    )
  }
}
