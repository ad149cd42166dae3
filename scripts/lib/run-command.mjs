import { spawn } from "node:child_process"
import { appendFileSync, writeFileSync } from "node:fs"
import { root } from "./root.mjs"
import { running } from "./running.mjs"
import { stopGroup } from "./stop-group.mjs"
import { Stop } from "./stop.mjs"

/**
 * Runs a command to its end with its output in a log file. When it fails, the
 * last lines of the output come with the message. It has a process group of its
 * own, so that a signal ends the command with all it has started.
 */
export function runCommand(
  command,
  args,
  { cwd = root, env = {}, log, title }
) {
  if (log) writeFileSync(log, "")
  return new Promise((resolve, reject) => {
    let tail = ""
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    })
    const ended = running.add(title ?? command, () => stopGroup(child))
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-4000)
      if (log) appendFileSync(log, chunk)
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.once("error", (error) => {
      ended()
      reject(new Stop(`${title ?? command} could not start: ${error.message}`))
    })
    child.once("exit", (code, signal) => {
      ended()
      if (code === 0) return resolve(tail)
      reject(
        new Stop(
          `${title ?? command} failed (${signal ?? `exit code ${code}`})${log ? `; the whole output is in ${log}` : ""}.\n${tail.trim().split("\n").slice(-25).join("\n")}`
        )
      )
    })
  })
}
