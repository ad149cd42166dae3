import { spawn } from "node:child_process"
import { appendFileSync, writeFileSync } from "node:fs"
import { root } from "./root.mjs"
import { Stop } from "./stop.mjs"

/**
 * Runs a command to its end with its output in a log file. When it fails, the
 * last lines of the output come with the message.
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
    })
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-4000)
      if (log) appendFileSync(log, chunk)
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.once("error", (error) =>
      reject(new Stop(`${title ?? command} could not start: ${error.message}`))
    )
    child.once("exit", (code, signal) => {
      if (code === 0) return resolve(tail)
      reject(
        new Stop(
          `${title ?? command} failed (${signal ?? `exit code ${code}`})${log ? `; the whole output is in ${log}` : ""}.\n${tail.trim().split("\n").slice(-25).join("\n")}`
        )
      )
    })
  })
}
