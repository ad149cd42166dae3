import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { noteOutboxLook } from "../../lib/wake-outbox"
import { EXCHANGE_MODULE } from "../../modules/exchange"
import type ExchangeModuleService from "../../modules/exchange/service"
import type { OutboxRow } from "../../modules/exchange/service"
import { raiseTask } from "../../modules/support/raise-task"
import { EFFECTS } from "./effects"

/** Effects had at the same time in one process. */
const MOST_LANES = 6

let lanes = 0

/**
 * Starts working off the outbox in the background, now. Called through
 * `wakeOutbox` after a commit that enqueued something, and by a job in case
 * nobody called.
 */
export function runOutbox(container: MedusaContainer): void {
  if (lanes >= MOST_LANES) {
    return
  }
  lanes += 1
  void runLane(container).finally(() => {
    lanes -= 1
  })
}

/** Takes one due effect after another until none is left. */
async function runLane(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const exchange = container.resolve<ExchangeModuleService>(EXCHANGE_MODULE)
    for (;;) {
      const [row] = await exchange.claim(1)
      noteOutboxLook()
      if (!row) {
        return
      }
      runOutbox(container)
      await haveEffect(container, exchange, row)
    }
  } catch (error) {
    logger.error(`The outbox could not be read: ${wordsOf(error)}`)
  }
}

async function haveEffect(
  container: MedusaContainer,
  exchange: ExchangeModuleService,
  row: OutboxRow
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const handler = EFFECTS[row.topic]
    if (!handler) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `nothing handles the topic ${row.topic}`
      )
    }
    await handler(container, row)
  } catch (error) {
    const reason = wordsOf(error)
    logger.warn(`${row.topic} (${row.key}) failed: ${reason}`)
    if (await exchange.fail(row, reason)) {
      await askPerson(container, row, reason)
    }
    return
  }
  await exchange.complete(row.id)
}

async function askPerson(
  container: MedusaContainer,
  row: OutboxRow,
  reason: string
): Promise<void> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const about = row.payload.challenge_account_id
  await raiseTask(knex, {
    kind: "effect.failed",
    title: `${row.topic} did not succeed after ${row.attempts} attempts`,
    detail: reason,
    ...(typeof about === "string"
      ? { reference: { type: "challenge_account", id: about } }
      : {}),
    dedupe_key: `effect.failed:${row.id}`,
  })
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
