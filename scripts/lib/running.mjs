const signal_codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** What this process has started and must stop, oldest first. */
const parts = new Set()
let ending

async function stopAll() {
  while (parts.size > 0) {
    const part = [...parts].at(-1)
    parts.delete(part)
    try {
      await part.stop()
    } catch (error) {
      console.error(`The ${part.name} did not stop cleanly: ${error.message}`)
    }
  }
}

/**
 * Everything that must not outlive this process. Whoever starts something adds
 * it at once, before it is ready, so that a signal at any moment finds it.
 */
export const running = {
  /** @returns {() => void} takes it off the list, when it has ended */
  add(name, stop) {
    const part = { name, stop }
    parts.add(part)
    return () => void parts.delete(part)
  },

  get isEnding() {
    return ending !== undefined
  },

  /** Goes on unless this process is ending: work that was cut off has nothing to tell any more. */
  async unlessEnding() {
    if (ending) await ending
  },

  /** Stops all, newest first, and ends the process; the first call decides the exit code. */
  end(code) {
    ending ??= stopAll().then(() => process.exit(code))
    return ending
  },

  /** Says what went wrong and ends the process. */
  async fail(error) {
    if (ending) return
    console.error(`\n✖ ${error.message}`)
    await running.end(1)
  },

  /** Ends in order on Ctrl-C, a request to stop, or a closed terminal. */
  endOnSignals({ code, farewell }) {
    // After a closed terminal nobody reads; that must not break off the stopping.
    for (const stream of [process.stdout, process.stderr])
      stream.on("error", () => undefined)
    const begin = (usual) => {
      if (ending) return
      console.log("\nStopping…")
      if (farewell) process.once("exit", () => console.log(farewell))
      void running.end(code ?? usual)
    }
    for (const [signal, usual] of Object.entries(signal_codes))
      process.on(signal, () => begin(usual))
    if (!process.env.npm_lifecycle_event) return
    // A signal to `npm start` ends npm and its shell, which may not pass it on.
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) begin(signal_codes.SIGTERM)
    }, 300).unref()
  },
}
