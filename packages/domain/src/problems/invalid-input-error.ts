import type { Problem } from "./problem"

/** Thrown where a caller skipped the parse functions; carries every problem with its path. */
export class InvalidInputError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => `${one.path}: ${one.message}`).join("\n"))
    this.name = "InvalidInputError"
    this.problems = problems
  }
}
