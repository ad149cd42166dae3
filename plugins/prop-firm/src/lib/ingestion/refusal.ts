import type { ItemProblem } from "../../modules/evaluation/journal/submission"

type Status = 400 | 401 | 403 | 408 | 413 | 415 | 422 | 429 | 503

/** A batch that is not taken, with the status and words its sender gets. */
export class Refusal extends Error {
  constructor(
    readonly status: Status,
    readonly code: string,
    message: string,
    readonly problems: ItemProblem[] = [],
    /** When to come again, where coming again helps. */
    readonly retryAfterSeconds: number | null = null
  ) {
    super(message)
  }
}
