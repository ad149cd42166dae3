import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type { DueAccount } from "../../modules/evaluation/find-due"
import { wakeOutbox } from "../../lib/wake-outbox"

/** Silence after a reset or deadline before time alone acts. */
const RESET_GRACE_MS = 2000
/** Accounts listed at once. */
const PAGE = 10_000
/** Rows that are behind what is committed: more of them are not listed at every look. */
const FEW_BEHIND = 1000
const LOOK_AT_ALL_EVERY_MS = 30_000

/** How far a connection was looked at, where many of its rows are behind. */
type Looked = { upTo: string; at: number }

const running = new Set<string>()
const looked = new Map<string, Looked>()

export type DueInput = {
  connectionId: string
  /** The connection's clock now, ISO 8601. */
  now: string
}

/**
 * Lets time act on the accounts of one connection: each daily reset, deadline or
 * lock end that has passed is evaluated at its own instant, so that a downtime is
 * caught up in order. An account that cannot be evaluated is tried again at a
 * later look and holds up nobody else.
 */
export async function runDueInstants(
  container: MedusaContainer,
  input: DueInput
): Promise<void> {
  const { connectionId } = input
  if (running.has(connectionId)) {
    return
  }
  running.add(connectionId)
  try {
    await catchUp(container, input)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Resets and deadlines of ${connectionId} could not be run: ${String(error)}`
      )
  } finally {
    running.delete(connectionId)
  }
}

async function catchUp(
  container: MedusaContainer,
  { connectionId, now }: DueInput
): Promise<void> {
  const evaluation =
    container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const known = looked.get(connectionId)
  const isPart =
    known && performance.now() - known.at < LOOK_AT_ALL_EVERY_MS ? known : null
  let behind = 0
  let after: DueAccount | undefined
  do {
    const due = await evaluation.due({
      connectionId,
      now,
      graceMs: RESET_GRACE_MS,
      limit: PAGE,
      ...(isPart ? { beyond: isPart.upTo } : {}),
      ...(after ? { after } : {}),
    })
    after = due.length === PAGE ? due[due.length - 1] : undefined
    const { events, hasNews, failed } = await evaluation.fire(
      due.map(({ challengeAccountId }) => challengeAccountId),
      { now, graceMs: RESET_GRACE_MS }
    )
    behind += Math.max(0, due.length - events)
    if (hasNews) {
      wakeOutbox(container)
    }
    failed.forEach(({ challengeAccountId: id, reason }) => {
      logger.error(`Time could not act on ${id}: ${String(reason)}`)
    })
  } while (after)
  if (!isPart) {
    note(connectionId, behind, new Date(Date.parse(now) - RESET_GRACE_MS))
  }
}

/** Rows follow their commits; until they do, they would be listed for nothing. */
function note(connectionId: string, behind: number, upTo: Date): void {
  if (behind > FEW_BEHIND) {
    const at = performance.now()
    looked.set(connectionId, { upTo: upTo.toISOString(), at })
  } else {
    looked.delete(connectionId)
  }
}
