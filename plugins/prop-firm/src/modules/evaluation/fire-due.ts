import { setTimeout as sleep } from "node:timers/promises"
import { MOST_INSTANTS } from "./journal/group-builder"
import { QueueFull } from "./journal/submission"
import type { Submission, SubmissionResult } from "./journal/submission"
import { partOf } from "./engine/part-of"
import { groupOf } from "./sharing/groups"

/** Accounts that share a commit: updates wait for no more than these. */
const AT_ONCE = 500
/** While one is committed the next one waits in the queue. */
const IN_FLIGHT = 2
const MOST_TRIES = 30

type Submit = (submission: Submission) => Promise<SubmissionResult>

/** What time has done. */
export type Fired = {
  /** Resets and deadlines that were evaluated. */
  events: number
  hasNews: boolean
  failed: { challengeAccountId: string; reason: unknown }[]
}

/**
 * Evaluates every reset and deadline of these accounts up to an instant, a few
 * hundred accounts at a time. One that cannot be evaluated holds up nobody else.
 */
export async function fireDue(
  submit: Submit,
  accounts: readonly string[],
  before: string
): Promise<Fired> {
  const fired: Fired = { events: 0, hasNews: false, failed: [] }
  const portions = portionsOf(accounts)
  const run = async (): Promise<void> => {
    for (let one = portions.pop(); one; one = portions.pop()) {
      await firePortion(submit, one, before, fired)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, run))
  return fired
}

/** Those of one owner together. */
function portionsOf(accounts: readonly string[]): string[][] {
  const open = new Map<number, string[]>()
  const portions: string[][] = []
  for (const id of accounts) {
    const group = groupOf(partOf(id))
    const known = open.get(group)
    if (known && known.length < AT_ONCE) {
      known.push(id)
    } else {
      const portion = [id]
      open.set(group, portion)
      portions.push(portion)
    }
  }
  return portions.reverse()
}

async function firePortion(
  submit: Submit,
  accounts: string[],
  before: string,
  fired: Fired
): Promise<void> {
  try {
    let accepted = 0
    do {
      const result = await patiently(submit, { kind: "due", accounts, before })
      accepted = result.accepted
      fired.events += accepted
      fired.hasNews ||= result.decisions.length > 0
    } while (accepted >= MOST_INSTANTS)
  } catch (reason) {
    const [only] = accounts
    if (accounts.length === 1 && only !== undefined) {
      fired.failed.push({ challengeAccountId: only, reason })
      return
    }
    for (const id of accounts) {
      await firePortion(submit, [id], before, fired)
    }
  }
}

/** Updates come first where too much waits already. */
async function patiently(
  submit: Submit,
  submission: Submission
): Promise<SubmissionResult> {
  for (let tries = 1; ; tries++) {
    try {
      return await submit(submission)
    } catch (error) {
      if (!(error instanceof QueueFull) || tries >= MOST_TRIES) {
        throw error
      }
      await sleep(1000 * error.retryAfterSeconds)
    }
  }
}
