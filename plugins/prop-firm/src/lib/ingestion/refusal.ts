import type { ItemProblem } from "../../modules/evaluation/journal/submission"

/** A batch that is not taken, with the status and words its sender gets. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 413 | 422 | 429 | 503,
    readonly code: string,
    message: string,
    readonly problems: ItemProblem[] = []
  ) {
    super(message)
  }
}
