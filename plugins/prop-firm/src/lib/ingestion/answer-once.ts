import { isDeepStrictEqual } from "node:util"
import type { SubmissionResult } from "../../modules/evaluation/journal/submission"
import type {
  KeyedRequest,
  RequestInbox,
} from "../../modules/exchange/request-inbox"
import { Refusal } from "./refusal"

export type Answered = {
  result: SubmissionResult
  /** True where the answer was there before this request. */
  replayed: boolean
}

type Running = { digest: string; answer: Promise<Answered> }

/** Requests being evaluated in this process, by source and key. */
const running = new Map<string, Running>()

/**
 * Answers a request with a key once: a repetition gets the same answer, while
 * the first is evaluated, after it, and after a crash between the commit and the
 * answer. The answer is kept by the commit itself; another process evaluating
 * the same request meanwhile finds nothing new in it, and answers what was kept.
 *
 * @throws Refusal 422 when the key belongs to another body
 */
export async function answerOnce(
  inbox: RequestInbox,
  request: KeyedRequest,
  evaluate: () => Promise<SubmissionResult>
): Promise<Answered> {
  const name = `${request.source} ${request.key}`
  const before = running.get(name)
  if (before) {
    refuseReuse(request, before.digest)
    return { ...(await before.answer), replayed: true }
  }
  const answer = answerFirst(inbox, request, evaluate)
  running.set(name, { digest: request.digest, answer })
  try {
    return await answer
  } finally {
    running.delete(name)
  }
}

async function answerFirst(
  inbox: RequestInbox,
  request: KeyedRequest,
  evaluate: () => Promise<SubmissionResult>
): Promise<Answered> {
  const known = await inbox.claim(request)
  refuseReuse(request, known.digest)
  if (known.answer !== null) {
    return { result: known.answer as SubmissionResult, replayed: true }
  }
  const result = await evaluateOrRelease(inbox, request, evaluate)
  return result.duplicates > 0
    ? keptOr(inbox, request, result)
    : { result, replayed: false }
}

/** A batch that was refused left nothing behind, so its key is free again. */
async function evaluateOrRelease(
  inbox: RequestInbox,
  request: KeyedRequest,
  evaluate: () => Promise<SubmissionResult>
): Promise<SubmissionResult> {
  try {
    return await evaluate()
  } catch (error) {
    if (error instanceof Refusal) {
      await inbox.release(request)
    }
    throw error
  }
}

/** Duplicates may mean that another process has answered the same request. */
async function keptOr(
  inbox: RequestInbox,
  { source, key }: KeyedRequest,
  result: SubmissionResult
): Promise<Answered> {
  const kept = await inbox.find(source, key)
  const own = JSON.parse(JSON.stringify(result)) as object
  return kept?.answer && !isDeepStrictEqual(kept.answer, own)
    ? { result: kept.answer as SubmissionResult, replayed: true }
    : { result, replayed: false }
}

function refuseReuse({ key, digest }: KeyedRequest, known: string): void {
  if (known !== digest) {
    throw new Refusal(
      422,
      "request_key_reused",
      `x-highwater-request: "${key}" was used for another body. Nothing of the batch was taken.`
    )
  }
}
