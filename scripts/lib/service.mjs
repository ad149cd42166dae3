import { spawn } from "node:child_process"
import { createWriteStream, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { running } from "./running.mjs"
import { stopGroup } from "./stop-group.mjs"
import { Stop } from "./stop.mjs"

/** The last lines of a log, to go with a message about its service. */
const tailOf = (log) => {
  try {
    return readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n")
  } catch {
    return ""
  }
}

/**
 * Starts a long-running process with its output in a log file. It runs in a
 * process group of its own, so that Ctrl-C reaches it only through `stop`, in order.
 */
export function startService({ name, command, args, cwd, env, log, onExit }) {
  const output = createWriteStream(log, { flags: "w", mode: 0o600 })
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  child.stdout.pipe(output)
  child.stderr.pipe(output)
  let stopping = false
  const exited = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  void exited.then((how) => {
    if (!stopping)
      onExit?.(
        new Stop(
          `The ${name} stopped by itself (${how}); its log is ${log}.\n${tailOf(log)}`
        )
      )
  })
  /** Asks to stop, and insists after some seconds. */
  const stop = async () => {
    stopping = true
    await stopGroup(child)
    ended()
  }
  const ended = running.add(name, stop)
  return {
    /** Waits until the address answers, or says why it does not. */
    async ready(url, patience_s = 120) {
      for (let waited = 0; waited < patience_s * 5; waited++) {
        const over = await Promise.race([exited, sleep(200)])
        if (over)
          throw new Stop(
            `The ${name} did not start (${over}); its log is ${log}.\n${tailOf(log)}`
          )
        const answer = await fetch(url, {
          signal: AbortSignal.timeout(2000),
        }).catch(() => null)
        if (answer && answer.status < 500) return
      }
      throw new Stop(
        `The ${name} did not answer at ${url} within ${patience_s} s; its log is ${log}.`
      )
    },
    stop,
  }
}
