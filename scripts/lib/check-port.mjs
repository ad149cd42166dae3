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

/** Refuses to go on when something else listens on the port; `advice` says what helps besides stopping it. */
export async function checkPort(port, what, advice = ".") {
  const free =
    (await canListen(port, "127.0.0.1")) && (await canListen(port, "::"))
  if (!free) {
    throw new Stop(
      `Port ${port} (${what}) is in use by another program. Stop it${advice}`
    )
  }
}
