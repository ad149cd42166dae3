import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import { BatchRefused } from "../../modules/evaluation/journal/submission"
import { UnknownLogins } from "../../modules/evaluation/journal/unknown-logins"
import { QueueFull } from "../../modules/evaluation/journal/submission"
import type {
  ItemProblem,
  Submission,
  SubmissionResult,
} from "../../modules/evaluation/journal/submission"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { EXCHANGE_MODULE } from "../../modules/exchange"
import type { KeyedRequest } from "../../modules/exchange/request-inbox"
import type ExchangeModuleService from "../../modules/exchange/service"
import { TRADING_MODULE } from "../../modules/trading"
import type TradingModuleService from "../../modules/trading/service"
import { isProduction } from "../is-production"
import { answerOnce } from "./answer-once"
import { backlog } from "./backlog"
import { clockOfBatch } from "./connection-clock"
import { connectionGate } from "./connection-gates"
import { limitsOf } from "./connection-limits"
import { feedLimitsOf } from "./data-quality"
import { decodeBatch } from "./decode-batch"
import type { DecodedBatch } from "./decode-batch"
import { inflateBody } from "./inflate-body"
import { findKnownKey } from "./known-keys"
import { Refusal } from "./refusal"
import { checkSignature } from "./verify-signature"
import type { SignedHeaders } from "./verify-signature"
import { waitForLogins } from "./wait-for-logins"

/** How far ahead of the connection's clock an event may be. */
const AHEAD_MS = 60_000

export type Ingested = SubmissionResult & {
  connectionId: string
  /** The connection's clock with this batch. */
  clock: string
  isVirtual: boolean
  /** True where the same request was answered before: nothing is new. */
  replayed: boolean
}

/** A batch as it came: the claim of who sent it, and the bytes that are signed. */
export type SentBatch = {
  signed: SignedHeaders
  body: Buffer
  contentType: string | undefined
  encoding: string | undefined
}

/**
 * Takes one signed batch: checks who sent it, reads it, evaluates it, and answers
 * once it is durable. Refused as a whole when anything is wrong; nothing of it is
 * looked at before the signature.
 *
 * @throws Refusal with the status and words for the sender
 */
export async function ingestBatch(
  scope: MedusaContainer,
  batch: SentBatch
): Promise<Ingested> {
  const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
  const key = await findKnownKey(trading, batch.signed.keyId)
  checkSignature(batch.signed, batch.body, key?.secret ?? null)
  if (!key) {
    throw new Refusal(401, "bad_signature", "The key is unknown.")
  }
  const { connection } = key
  const limits = limitsOf(connection)
  const gate = connectionGate(connection.id, limits)
  const leave = gate.enter(limits)
  try {
    const clock = clockOfBatch(connection, batch.signed.clock, isProduction())
    const decoded = decodeBatch(
      await inflateBody(batch.body, batch.encoding),
      batch.contentType,
      Date.parse(clock) + AHEAD_MS
    )
    gate.takeEvents(decoded.count, limits)
    refuseFuture(decoded, clock)
    return await evaluate(scope, { batch, decoded, clock, connection })
  } finally {
    leave()
  }
}

type Readied = {
  batch: SentBatch
  decoded: DecodedBatch
  clock: string
  connection: { id: string; quality: Record<string, unknown> | null }
}

/** Evaluates what was read, once for each request key. */
async function evaluate(
  scope: MedusaContainer,
  { batch: { signed, body }, decoded, clock, connection }: Readied
): Promise<Ingested> {
  const { id } = connection
  const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
  const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const { requests } = scope.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
  const keyed = keyedRequestOf(id, signed.request, body)
  const submission = {
    ...decoded.content,
    connectionId: id,
    feed: feedLimitsOf(connection, Date.parse(clock)),
    clockAt: signed.clock === null ? null : clock,
    ...(keyed ? { request: { key: keyed.key, digest: keyed.digest } } : {}),
  }
  const run = async () => {
    try {
      return await submit(evaluation, decoded.count, submission)
    } catch (error) {
      if (!(error instanceof UnknownLogins)) {
        throw error
      }
      await waitForLogins(trading, evaluation, id, decoded)
      return submit(evaluation, decoded.count, submission)
    }
  }
  const { result, replayed } = keyed
    ? await answerOnce({
        inbox: requests,
        request: keyed,
        decoded,
        evaluate: run,
      })
    : { result: await run(), replayed: false }
  const isVirtual = signed.clock !== null
  return { ...result, connectionId: id, clock, isVirtual, replayed }
}

/** The request under its sender's key, or null without one. */
function keyedRequestOf(
  source: string,
  key: string | null,
  body: Buffer
): KeyedRequest | null {
  return key === null
    ? null
    : { source, key, digest: createHash("sha256").update(body).digest("hex") }
}

async function submit(
  evaluation: EvaluationModuleService,
  count: number,
  submission: Submission
): Promise<SubmissionResult> {
  const done = backlog.add(count)
  try {
    return await evaluation.submit(submission)
  } catch (error) {
    throw refusalOf(error)
  } finally {
    done()
  }
}

function refuseFuture({ content }: DecodedBatch, clock: string): void {
  if (content.kind === "columns") {
    return
  }
  const latest = Date.parse(clock) + AHEAD_MS
  const problems = content.items
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
    const wait = backlog.retryAfterSeconds
    return new Refusal(429, "busy", error.message, [], wait)
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
