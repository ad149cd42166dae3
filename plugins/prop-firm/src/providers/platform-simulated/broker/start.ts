import type { AddressInfo } from "node:net"

import { createApiServer } from "./api-server"
import { Platform } from "./platform"
import { Runner } from "./runner"
import type { Settings } from "./settings"

export type Running = {
  /** The port that is listened on. */
  port: number
  platform: Platform
  runner: Runner
  /** Settles when time has ended; rejects when it broke. */
  done: Promise<void>
  /** Ends time and the server; everything is already written down. */
  stop: () => Promise<void>
}

/**
 * Starts the platform: state, prices, HTTP API, time. Rejects with the
 * `listen` error when the port is in use.
 */
export async function start(
  settings: Settings,
  log: (line: string) => void
): Promise<Running> {
  const platform = new Platform(settings)
  for (const note of platform.prices.notes) log(note)
  const runner = new Runner(platform, settings, log)
  const server = createApiServer(platform, runner, {
    token: settings.token,
    log,
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(settings.port, settings.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const now = new Date(platform.now).toISOString()
  log(`listening on ${port}; it is ${now}, speed ${settings.speed}`)
  const done = runner.run()
  const stop = async () => {
    await runner.stop()
    await done
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port, platform, runner, done, stop }
}
