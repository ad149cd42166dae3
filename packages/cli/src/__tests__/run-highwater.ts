import { execFile } from "node:child_process"
import { join } from "node:path"

const bin = join(__dirname, "../../bin/highwater.mjs")

interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Runs the built command as a user does. */
export const highwater = (...args: string[]): Promise<Result> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, stdout, stderr })
    )
  })
