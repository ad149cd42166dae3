import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { InputError } from "./input-error"

const SCRIPT = fileURLToPath(
  new URL("../../../scripts/journal.mjs", import.meta.url)
)

/** Runs what reads the firm's own journal, which knows the firm's database. Answers its exit code. */
export const runJournal = async (args: readonly string[]): Promise<number> => {
  if (!existsSync(SCRIPT)) {
    throw new InputError([
      "The journal of a firm is read in the folder of the firm: run this command in a checkout of Highwater.",
    ])
  }
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: "inherit" })
  // Ctrl-C reaches the child too, which stops what it has started.
  process.on("SIGINT", () => undefined)
  process.once("SIGTERM", () => child.kill("SIGTERM"))
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1))
  })
}
