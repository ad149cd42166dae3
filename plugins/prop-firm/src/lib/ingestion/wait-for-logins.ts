import { setTimeout as sleep } from "node:timers/promises"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type TradingModuleService from "../../modules/trading/service"
import type { DecodedBatch } from "./decode-batch"
import { Refusal } from "./refusal"

const LONGEST_MS = 3000
const PAUSE_MS = 50
/** A login asked for longer ago is not about to appear: asking again makes it young. */
const OPENING_MS = 60_000
const MOST_PROBLEMS = 100

/**
 * A platform may report on a login before its answer to our opening reached us.
 * While a login is being opened on the connection, an unknown one is waited for
 * a moment instead of being refused.
 *
 * @throws Refusal 422 (login unknown), 503 (still being opened, come again)
 */
export async function waitForLogins(
  trading: TradingModuleService,
  evaluation: EvaluationModuleService,
  connectionId: string,
  batch: DecodedBatch
): Promise<void> {
  const asked = [...new Set(loginsOf(batch))]
  const until = Date.now() + LONGEST_MS
  for (;;) {
    const unknown = await evaluation.unknownLogins(connectionId, asked)
    const [first] = unknown
    if (first === undefined) {
      return
    }
    const opening = await trading.listTradingLogins(
      {
        connection_id: connectionId,
        status: "requested",
        updated_at: { $gte: new Date(Date.now() - OPENING_MS) },
      },
      { take: 1, select: ["id"] }
    )
    const started = await trading.listTradingLogins(
      { connection_id: connectionId, login: unknown },
      { select: ["id"] }
    )
    if (opening.length === 0 && started.length < unknown.length) {
      throw unknownLogins(batch, new Set(unknown))
    }
    if (Date.now() > until) {
      throw new Refusal(
        503,
        "login_opening",
        `Login "${first}" is being opened; send the batch again in a moment.`,
        [],
        1
      )
    }
    await sleep(PAUSE_MS)
  }
}

const loginsOf = ({ count, loginAt }: DecodedBatch): string[] =>
  Array.from({ length: count }, (_, row) => loginAt(row))

/** Names the first item of every login that is unknown. */
function unknownLogins(batch: DecodedBatch, unknown: Set<string>) {
  const named = new Set<string>()
  const problems = loginsOf(batch).flatMap((login, index) => {
    const isFirst = unknown.has(login) && !named.has(login)
    named.add(login)
    const message = `Login "${login}" is unknown on this connection.`
    const seq = batch.seqAt(index)
    return isFirst ? [{ index, login, seq, path: "login", message }] : []
  })
  const [first] = problems
  return new Refusal(
    422,
    "unknown_login",
    `Item ${first?.index}: login: ${first?.message} Nothing of the batch was taken.`,
    problems.slice(0, MOST_PROBLEMS)
  )
}
