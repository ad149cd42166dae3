import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

const root = path.resolve(__dirname, "../..")

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A child that has a child, and tells both numbers; it would live for a minute. */
const family = `
  const { spawn } = require("node:child_process")
  const child = spawn("sleep", ["60"])
  console.log("pids " + process.pid + " " + child.pid)
  setInterval(() => {}, 1000)`

const script = (log: string) => `
  import { readFileSync } from "node:fs"
  import { runCommand } from "./scripts/lib/run-command.mjs"
  import { runMain } from "./scripts/lib/run-main.mjs"
  import { startService } from "./scripts/lib/service.mjs"
  const args = ["-e", ${JSON.stringify(family)}]
  await runMain(async () => {
    startService({ name: "one", command: process.execPath, args, log: ${JSON.stringify(`${log}-1`)} })
    const working = runCommand(process.execPath, args, { log: ${JSON.stringify(`${log}-2`)} })
    const pids = () => [1, 2].flatMap((one) => {
      try {
        return readFileSync(${JSON.stringify(log)} + "-" + one, "utf8").match(/\\d+/g) ?? []
      } catch { return [] }
    })
    const told = setInterval(() => {
      if (pids().length < 4) return
      clearInterval(told)
      console.log("running " + pids().join(" "))
    }, 50)
    await working
  })`

describe("a script that is asked to end", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "on %s ends what it has started, also in the midst of a step",
    async (signal, expected) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-signal-"))
      const child = spawn(
        process.execPath,
        ["--input-type=module", "-e", script(path.join(folder, "log"))],
        { cwd: root, stdio: ["ignore", "pipe", "pipe"] }
      )
      let output = ""
      const keep = (chunk: Buffer) => (output += chunk.toString())
      child.stdout.on("data", keep)
      child.stderr.on("data", keep)
      const ended = new Promise((resolve) => child.once("exit", resolve))
      while (!output.includes("running") && child.exitCode === null)
        await sleep(50)
      const pids = (output.match(/\d+/g) ?? []).map(Number)
      expect(pids.map(isAlive)).toEqual([true, true, true, true])
      child.kill(signal)
      expect(await ended).toBe(expected)
      expect(pids.filter(isAlive)).toEqual([])
      expect(output).not.toContain("✖")
      rmSync(folder, { recursive: true })
    }
  )
})
