import { readFileSync } from "node:fs"
import type { FaultPoint } from "./fault-points"

let passed = 0

/**
 * Does nothing, unless HIGHWATER_FAULT_FILE names a file that holds the name of this place:
 * then the process dies as by `kill -9`, with a number behind the name
 * (`issue.after_claim:3`) at that pass. Only tests of faults set it.
 */
export function faultPoint(name: FaultPoint): void {
  const file = process.env.HIGHWATER_FAULT_FILE
  if (!file) {
    return
  }
  const [point, pass = "1"] = readFileSync(file, "utf8").split(":")
  if (point === name && ++passed >= Number(pass)) {
    process.kill(process.pid, "SIGKILL")
  }
}
