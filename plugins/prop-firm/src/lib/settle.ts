import type { MedusaContainer } from "@medusajs/framework/types"
import { EVALUATION_MODULE } from "../modules/evaluation"
import type EvaluationModuleService from "../modules/evaluation/service"

/** Accounts brought up to date in one piece, so that nobody waits for it. */
const AT_ONCE = 200

/** Brings rows of challenge accounts up to what is committed, a portion at a time. */
export async function settle(
  scope: MedusaContainer,
  ids: readonly string[]
): Promise<void> {
  const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await evaluation.settle(ids.slice(from, from + AT_ONCE))
  }
}
