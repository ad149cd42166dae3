import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import { BatchRefused } from "../../modules/evaluation/journal/submission"
import { QueueFull } from "../../modules/evaluation/journal/submission"
import type {
  ItemProblem,
  Submission,
  SubmissionResult,
  WireItem,
} from "../../modules/evaluation/journal/submission"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { EXCHANGE_MODULE } from "../../modules/exchange"
import type { KeyedRequest } from "../../modules/exchange/request-inbox"
import type ExchangeModuleService from "../../modules/exchange/service"
import { TRADING_MODULE } from "../../modules/trading"
import type TradingModuleService from "../../modules/trading/service"
import { isProduction } from "../is-production"
import { answerOnce } from "./answer-once"
import { clockOfBatch } from "./connection-clock"
import { parseBatch } from "./parse-batch"
import { Refusal } from "./refusal"
import { checkSendTime, checkSignature } from "./verify-signature"
import type { SignedRequest } from "./verify-signature"
import { waitForLogins } from "./wait-for-logins"

/** How far ahead of the connection's clock an event may be. */
const AHEAD_MS = 60_000

export type Ingested = SubmissionResult & {
  connectionId: string
  /** The connection's clock with this batch. */
  clock: string
  /** True where the same request was answered before: nothing is new. */
  replayed: boolean
}

/**
 * Takes one signed batch: checks who sent it and when, reads it, evaluates it,
 * and answers once it is durable. Refused as a whole when anything is wrong.
 *
 * @throws Refusal with the status and words for the sender
 */
export async function ingestBatch(
  scope: MedusaContainer,
  request: SignedRequest,
  contentType: string | undefined
): Promise<Ingested> {
  const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
  const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  checkSendTime(request.timestamp, Date.now())
  const key = await trading.findKey(request.keyId)
  checkSignature(request, key?.secret ?? null)
  if (!key) {
    throw new Refusal(401, "bad_signature", "The key is unknown.")
  }
  const { connection } = key
  const clock = clockOfBatch(connection, request.clock, isProduction())
  const items = parseBatch(request.body, contentType)
  refuseFuture(items, clock)
  const keyed = keyedRequestOf(connection.id, request)
  const evaluate = async () => {
    await waitForLogins(trading, evaluation, connection.id, items)
    return submit(evaluation, {
      kind: "wire",
      connectionId: connection.id,
      items,
      clockAt: request.clock === null ? null : clock,
      ...(keyed ? { request: { key: keyed.key, digest: keyed.digest } } : {}),
    })
  }
  const exchange = scope.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  const { result, replayed } = keyed
    ? await answerOnce(exchange.requests, keyed, evaluate)
    : { result: await evaluate(), replayed: false }
  return { ...result, connectionId: connection.id, clock, replayed }
}

/** The request under its sender's key, or null without one. */
function keyedRequestOf(
  source: string,
  { request, body }: SignedRequest
): KeyedRequest | null {
  return request === null
    ? null
    : {
        source,
        key: request,
        digest: createHash("sha256").update(body).digest("hex"),
      }
}

async function submit(
  evaluation: EvaluationModuleService,
  submission: Submission
): Promise<SubmissionResult> {
  try {
    return await evaluation.submit(submission)
  } catch (error) {
    throw refusalOf(error)
  }
}

function refuseFuture(items: WireItem[], clock: string): void {
  const latest = Date.parse(clock) + AHEAD_MS
  const problems = items
    .filter(({ event }) => Date.parse(event.at) > latest)
    .map(({ index, login, seq, event }) => ({
      index,
      login,
      seq,
      path: "event.at",
      message: `${event.at} is more than 60 seconds ahead of the connection's clock (${clock}).`,
    }))
  if (problems.length > 0) {
    throw refusedItems("from_the_future", problems)
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof BatchRefused) {
    return refusedItems("refused", error.problems)
  }
  if (error instanceof QueueFull) {
    return new Refusal(429, "busy", error.message)
  }
  return error
}

function refusedItems(code: string, problems: ItemProblem[]): Refusal {
  const [first] = problems
  return new Refusal(
    422,
    code,
    `Item ${first?.index}: ${first?.path}: ${first?.message} Nothing of the batch was taken.`,
    problems.slice(0, 100)
  )
}
