import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { faultPoint } from "../../../lib/fault-point"
import { pgConnection } from "../../../lib/pg-connection"
import { EVALUATION_MODULE } from "../../../modules/evaluation"
import type EvaluationModuleService from "../../../modules/evaluation/service"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import type { TradingLoginRow } from "../../../modules/trading/service"
import { activateChallengeAccountWorkflow } from "../../challenge/workflows/activate-challenge-account"
import type { Effect, EffectHandler } from "../../exchange/effect-handler"
import { payloadOf } from "../../exchange/payload-of"
import { readOpening } from "../read-opening"
import type { Opening } from "../read-opening"

const Payload = z.object({ challenge_account_id: z.string() })

/**
 * Opens the platform login of a challenge account and puts it under evaluation.
 * The key is stored before the platform is asked, so that a lost answer is asked
 * for again and never opens a second login.
 */
export const openLogin: EffectHandler = async (container, effect) => {
  const { challenge_account_id: id } = payloadOf(Payload, effect)
  const opening = await readOpening(pgConnection(container), id)
  const login = await ensureLogin(container, effect, opening)
  await container.resolve<EvaluationModuleService>(EVALUATION_MODULE).start({
    challengeAccountId: id,
    connectionId: login.connectionId,
    login: login.name,
    terms: opening.document,
  })
  faultPoint("login.after_evaluation_started")
  await activateChallengeAccountWorkflow(container).run({
    input: {
      challenge_account_id: id,
      connection_id: login.connectionId,
      login: login.name,
      key: `activate:${id}`,
    },
  })
}

async function ensureLogin(
  container: MedusaContainer,
  effect: Effect,
  opening: Opening
): Promise<{ connectionId: string; name: string }> {
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  const row = await ensureRow(trading, effect, opening)
  if (row.login) {
    return { connectionId: row.connection_id, name: row.login }
  }
  await noteAsking(container, row.id)
  const connection = await trading.retrievePlatformConnection(row.connection_id)
  faultPoint("login.before_asked")
  const credentials = await trading.platform(connection).createLogin({
    idempotencyKey: row.idempotency_key,
    currency: opening.currency,
    balance: opening.balance,
    group: opening.group,
    trader: opening.trader,
  })
  faultPoint("login.after_answered")
  await trading.recordLogin(row, credentials)
  faultPoint("login.after_recorded")
  return { connectionId: row.connection_id, name: credentials.login }
}

/** Events of a login that was asked for just now may come before its answer. */
async function noteAsking(container: MedusaContainer, id: string) {
  await pgConnection(container)("prop_trading_login")
    .where({ id })
    .update({ updated_at: new Date() })
}

async function ensureRow(
  trading: TradingModuleService,
  { key }: Effect,
  opening: Opening
): Promise<TradingLoginRow> {
  const known = await trading.loginOf(opening.challengeAccountId)
  if (known) {
    return known
  }
  if (!opening.connectionId) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No active platform connection, or none of the name the phase asks for: create one."
    )
  }
  return trading.createTradingLogins({
    challenge_account_id: opening.challengeAccountId,
    connection_id: opening.connectionId,
    idempotency_key: key,
  })
}
