import type { GroupBuilder } from "./group-builder"
import type { Waiting } from "./waiting"

/** What a submission came to, as long as its commit holds. */
export type Outcome = {
  isRefused: boolean
  /** Tells the sender, once the commit is durable. */
  settle: () => void
}

/** Evaluates now; what the sender is told waits for the commit. */
export function draft(
  builder: GroupBuilder,
  { submission, resolved, resolve, reject }: Waiting
): Outcome {
  try {
    const result = builder.add(submission, resolved)
    return { isRefused: false, settle: () => resolve(result) }
  } catch (error) {
    return { isRefused: true, settle: () => reject(error) }
  }
}
