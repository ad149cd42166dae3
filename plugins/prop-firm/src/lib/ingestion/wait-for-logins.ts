import { setTimeout as sleep } from "node:timers/promises"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type TradingModuleService from "../../modules/trading/service"
import { Refusal } from "./refusal"

const LONGEST_MS = 3000
const PAUSE_MS = 50

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
  logins: string[]
): Promise<void> {
  const asked = [...new Set(logins)]
  const until = Date.now() + LONGEST_MS
  for (;;) {
    const unknown = await evaluation.unknownLogins(connectionId, asked)
    const [first] = unknown
    if (first === undefined) {
      return
    }
    const opening = await trading.listTradingLogins(
      { connection_id: connectionId, status: "requested" },
      { take: 1, select: ["id"] }
    )
    const started = await trading.listTradingLogins(
      { connection_id: connectionId, login: unknown },
      { select: ["id"] }
    )
    if (opening.length === 0 && started.length < unknown.length) {
      throw new Refusal(
        422,
        "unknown_login",
        `Login "${first}" is unknown on this connection. Nothing of the batch was taken.`,
        unknown.map((login) => ({
          index: logins.indexOf(login),
          login,
          seq: null,
          path: "login",
          message: `Login "${login}" is unknown on this connection.`,
        }))
      )
    }
    if (Date.now() > until) {
      throw new Refusal(
        503,
        "login_opening",
        `Login "${first}" is being opened; send the batch again in a moment.`
      )
    }
    await sleep(PAUSE_MS)
  }
}
