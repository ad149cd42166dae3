import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "./root.mjs"
import { running } from "./running.mjs"
import { stopGroup } from "./stop-group.mjs"

/**
 * Runs one suite and counts it. A test file that cannot even be loaded counts
 * as one failure, so that it can never pass unseen.
 */
export async function runJest({ type, env = {}, args = [] }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-jest-"))
  const report = path.join(folder, "report.json")
  const inOrder = type === "unit" ? [] : ["--runInBand"]
  const child = spawn(
    process.execPath,
    [
      // Medusa's runner needs ES modules; packages that are transformed do not bear them.
      ...(type === "unit" ? [] : ["--experimental-vm-modules"]),
      "--no-warnings",
      path.join(root, "node_modules/jest/bin/jest.js"),
      "--forceExit",
      "--json",
      `--outputFile=${report}`,
      "--testLocationInResults",
      "--silent",
      ...inOrder,
      ...args,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "test",
        TEST_TYPE: type,
        MEDUSA_DISABLE_TELEMETRY: "true",
        ...env,
      },
      stdio: ["ignore", "ignore", "inherit"],
      detached: true,
    }
  )
  const ended = running.add(`${type} tests`, () => stopGroup(child))
  await new Promise((resolve) => child.once("exit", resolve))
  await running.unlessEnding()
  ended()
  try {
    const result = JSON.parse(readFileSync(report, "utf8"))
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
