import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { styleText } from "node:util"
import { checkCase } from "@highwater/domain"
import { InputError } from "./input-error"
import { parseJson } from "./parse-json"
import { readText } from "./read-text"

const LIMIT_BYTES = 50 * 1024 * 1024
const OWN_CASES = fileURLToPath(new URL("../../domain/cases", import.meta.url))

/** A file stands for itself, a folder for the case files in it. */
const filesOf = async (path: string): Promise<string[]> => {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
  if (!isFolder) return [path]
  const names = (await readdir(path)).filter((name) => name.endsWith(".json"))
  if (names.length === 0) throw new InputError([`${path}: has no .json file`])
  return names.sort().map((name) => join(path, name))
}

const casesOf = async (file: string): Promise<unknown[]> => {
  const value = parseJson(await readText(file, LIMIT_BYTES), file)
  if (!Array.isArray(value)) {
    throw new InputError([`${file}: must be an array of cases`])
  }
  return value as unknown[]
}

/** `highwater check FILE…`: a line for each failing step, then `N passed, N failed`; answers 1 if any case failed. */
export const check = async (paths: readonly string[]): Promise<number> => {
  const option = paths.find((one) => one.startsWith("-"))
  if (option !== undefined)
    throw new InputError([`${option}: is not an option`])
  const given = paths.length > 0 ? paths : [OWN_CASES]
  const files = (await Promise.all(given.map(filesOf))).flat()
  const results = []
  for (const file of files) {
    const checked = (await casesOf(file)).map(checkCase)
    for (const { id, failures } of checked) {
      for (const failure of failures) {
        process.stdout.write(`${file}: ${id}: ${failure}\n`)
      }
    }
    results.push(...checked)
  }
  const failed = results.filter((one) => one.failures.length > 0).length
  const sum = `${results.length - failed} passed, ${failed} failed`
  const colour = failed > 0 ? "red" : "green"
  process.stdout.write(
    `${process.stdout.isTTY ? styleText(colour, sum) : sum}\n`
  )
  return failed > 0 ? 1 : 0
}
