import type { OpenQuestion } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dataQualityOf } from "../../lib/ingestion/data-quality"
import { pgConnection } from "../../lib/pg-connection"
import { wakeOutbox } from "../../lib/wake-outbox"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { TRADING_MODULE } from "../../modules/trading"
import type TradingModuleService from "../../modules/trading/service"
import type { PlatformReading } from "../../types/platform-provider"
import { judgeSecondReading } from "./judge-second-reading"
import type { Doubted, SecondVerdict } from "./judge-second-reading"
import { outcomeEvents } from "./outcome-events"
import { ownEventAt } from "./own-event-at"

type DoubtRow = Doubted & { id: string }

/** What came of asking; "not_asked" where the firm or the question does not want it. */
export type Asked = SecondVerdict["outcome"] | "unavailable" | "not_asked"

/**
 * Asks the platform how an account stands whose outcome was left open because its
 * data is doubted. Where that confirms or refutes what was found, the journal says
 * so, and nobody has to look at it.
 */
export async function askPlatformAgain(
  container: MedusaContainer,
  id: string,
  found: readonly OpenQuestion[],
  event: number
): Promise<Asked> {
  const knex = pgConnection(container)
  const isAskable = found.some(
    ({ reason, measured }) => reason === "feed" && measured !== null
  )
  if (!isAskable || !(await isWanted(knex, id))) {
    return "not_asked"
  }
  const doubt = await knex("prop_feed_doubt")
    .where({ challenge_account_id: id })
    .where("event", "<=", event)
    .orderBy("event", "desc")
    .first<DoubtRow | undefined>("id", "expected", "reading")
  const second = await readSecond(container, id)
  const verdict = second
    ? judgeSecondReading(
        found,
        doubt ?? { expected: null, reading: null },
        second
      )
    : { outcome: "unavailable" as const }
  if (second && verdict.outcome === "confirmed") {
    await confirm(container, id, found, verdict.rules, second)
  } else if (second && verdict.outcome === "refuted") {
    await record(container, id, found, "active", second)
  }
  if (doubt) {
    await knex("prop_feed_doubt")
      .where({ id: doubt.id })
      .update({
        outcome: verdict.outcome,
        second_reading: second ? JSON.stringify(second) : null,
        settled_at: knex.fn.now(),
      })
  }
  return verdict.outcome
}

async function isWanted(knex: Knex, id: string): Promise<boolean> {
  const connection = await knex("prop_platform_connection as n")
    .join("prop_account_state as s", "s.connection_id", "n.id")
    .where("s.challenge_account_id", id)
    .first<{ quality: Record<string, unknown> | null } | undefined>("n.quality")
  return connection ? dataQualityOf(connection).second_reading : false
}

async function readSecond(
  container: MedusaContainer,
  id: string
): Promise<PlatformReading | null> {
  try {
    const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
    return await trading.readAgain(id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The platform gave no second reading of ${id}: ${String(error)}`)
    return null
  }
}

/** What the second reading does not show is taken back first. */
async function confirm(
  container: MedusaContainer,
  id: string,
  found: readonly OpenQuestion[],
  rules: readonly string[],
  second: PlatformReading
): Promise<void> {
  const unseen = found.filter(({ rule }) => !rules.includes(rule))
  if (unseen.length > 0) {
    await record(container, id, unseen, "active", second)
  }
  const seen = found.filter(({ rule }) => rules.includes(rule))
  await record(container, id, seen, "breached", second)
}

async function record(
  container: MedusaContainer,
  id: string,
  found: readonly OpenQuestion[],
  outcome: "active" | "breached",
  { equity, balance }: PlatformReading
): Promise<void> {
  const reason = `A second reading of the platform says equity ${equity}, balance ${balance}.`
  const at = await ownEventAt(container, id)
  await container.resolve<EvaluationModuleService>(EVALUATION_MODULE).submit({
    kind: "own",
    challengeAccountId: id,
    events: outcomeEvents(outcome, found, at, reason),
    note: { actor_type: "platform", actor_id: null, reason },
  })
  wakeOutbox(container)
}
