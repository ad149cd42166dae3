import { resultOfKept } from "../../modules/evaluation/journal/kept-result"
import { KeyTaken } from "../../modules/evaluation/journal/key-taken"
import type {
  KeptResult,
  SubmissionResult,
} from "../../modules/evaluation/journal/submission"
import type {
  KeyedRequest,
  RequestInbox,
} from "../../modules/exchange/request-inbox"
import type { DecodedBatch } from "./decode-batch"
import { Refusal } from "./refusal"

export type Answered = {
  result: SubmissionResult
  /** True where the answer was there before this request. */
  replayed: boolean
}

type Once = {
  inbox: RequestInbox
  request: KeyedRequest
  decoded: DecodedBatch
  evaluate: () => Promise<SubmissionResult>
}

type Running = { digest: string; answer: Promise<Answered> }

/** Requests being evaluated in this process, by source and key. */
const running = new Map<string, Running>()

/**
 * Answers a request with a key once: a repetition gets the same answer, while
 * the first is evaluated, after it, and after a crash between the commit and the
 * answer. Nothing is written or asked beforehand: the commit itself keeps the
 * answer, and fails where the key has one already.
 *
 * @throws Refusal 422 when the key belongs to another body
 */
export async function answerOnce(once: Once): Promise<Answered> {
  const { request } = once
  const name = `${request.source} ${request.key}`
  const before = running.get(name)
  if (before) {
    refuseReuse(request, before.digest)
    return { ...(await before.answer), replayed: true }
  }
  const answer = answerFirst(once)
  running.set(name, { digest: request.digest, answer })
  try {
    return await answer
  } finally {
    running.delete(name)
  }
}

/** What is refused, or fails on its key, may have been answered before. */
async function answerFirst(once: Once): Promise<Answered> {
  try {
    return { result: await once.evaluate(), replayed: false }
  } catch (error) {
    if (!(error instanceof KeyTaken || error instanceof Refusal)) {
      throw error
    }
    const result = await keptResult(once)
    if (result) {
      return { result, replayed: true }
    }
    if (error instanceof Refusal) {
      throw error
    }
    // Forgotten between the commit that failed on it and the look at it.
    return { result: await once.evaluate(), replayed: false }
  }
}

async function keptResult({
  inbox,
  request,
  decoded,
}: Once): Promise<SubmissionResult | null> {
  const known = await inbox.find(request.source, request.key)
  if (!known) {
    return null
  }
  refuseReuse(request, known.digest)
  if (!known.answer) {
    return null
  }
  return resultOfKept(decoded, known.answer as KeptResult)
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
