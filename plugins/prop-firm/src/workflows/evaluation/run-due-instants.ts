import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type { DueAccount } from "../../modules/evaluation/find-due"
import { wakeOutbox } from "../../lib/wake-outbox"

/** Silence after a reset or deadline before time alone acts. */
const RESET_GRACE_MS = 2000
/** Accounts that share a commit. */
const PAGE = 2000

const running = new Set<string>()

export type DueInput = {
  connectionId: string
  /** The connection's clock now, ISO 8601. */
  now: string
}

/**
 * Lets time act on the accounts of one connection: each daily reset, deadline or
 * lock end that has passed is evaluated at its own instant, oldest first, so that
 * a downtime is caught up in order. An account that cannot be evaluated is tried
 * again at the next look and holds up nobody else.
 */
export async function runDueInstants(
  container: MedusaContainer,
  { connectionId, now }: DueInput
): Promise<void> {
  if (running.has(connectionId)) {
    return
  }
  running.add(connectionId)
  try {
    await catchUp(container, { connectionId, now })
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
  const done = new Map<string, string>()
  for (;;) {
    const due = await evaluation.due({
      connectionId,
      now,
      graceMs: RESET_GRACE_MS,
      limit: PAGE,
    })
    const fresh = due.filter(
      ({ challengeAccountId: id, instant }) => done.get(id) !== instant
    )
    if (fresh.length === 0) {
      return
    }
    const results = await Promise.allSettled(
      fresh.map((one) => fire(evaluation, one))
    )
    results.forEach((result, index) => {
      const { challengeAccountId: id = "", instant = "" } = fresh[index] ?? {}
      done.set(id, instant)
      if (result.status === "rejected") {
        logger.error(`${instant} of ${id} could not be run: ${result.reason}`)
      } else if (result.value.decisions.length > 0) {
        wakeOutbox(container)
      }
    })
  }
}

/** The clock event carries the instant itself, not the moment it was noticed. */
function fire(
  evaluation: EvaluationModuleService,
  { challengeAccountId, instant }: DueAccount
) {
  return evaluation.submit({
    kind: "own",
    challengeAccountId,
    events: [{ type: "clock", at: instant }],
    onlyIfDueAt: instant,
  })
}
