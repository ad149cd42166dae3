import { checkWith } from "../problems/check-with"
import { caseSchema } from "./case-schema"
import { type CaseFailure, runCase } from "./run-case"

/** What became of one case: its id, and one line for everything that is wrong. */
export interface CheckedCase {
  id: string
  failures: string[]
}

const idOf = (value: unknown, index: number): string =>
  value !== null &&
  typeof value === "object" &&
  "id" in value &&
  typeof value.id === "string"
    ? value.id
    : `case ${index + 1}`

const line = ({ step, path, expected, actual }: CaseFailure): string =>
  `step ${step}: ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual) ?? "nothing"}`

/** Checks one case of a file, whatever it is: a case that is no case fails with the path of each problem. */
export const checkCase = (value: unknown, index: number): CheckedCase => {
  const id = idOf(value, index)
  const parsed = checkWith(caseSchema, value)
  if (!parsed.ok) {
    return {
      id,
      failures: parsed.problems.map((one) => `${one.path}: ${one.message}`),
    }
  }
  return { id, failures: runCase(parsed.value).map(line) }
}
