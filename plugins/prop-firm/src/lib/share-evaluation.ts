import { container } from "@medusajs/framework"
import { EVALUATION_MODULE } from "../modules/evaluation"
import type EvaluationModuleService from "../modules/evaluation/service"
import { addProcessService } from "./process-services"

let isAdded = false
let mayOwn = false

/**
 * With Redis, the processes of the firm share the evaluation: those that take
 * requests own partitions, workers hand their work to them. Called while routes
 * and jobs are loaded; without Redis there is nothing to
 * share with.
 */
export function shareEvaluation({ isServer }: { isServer: boolean }): void {
  const redisUrl = process.env.REDIS_URL
  mayOwn ||= isServer
  if (!redisUrl || isAdded) {
    return
  }
  isAdded = true
  addProcessService({
    start: () =>
      container
        .resolve<EvaluationModuleService>(EVALUATION_MODULE)
        .share({ redisUrl, mayOwn }),
    // The evaluation ends it itself, in its own order.
    stop: () => Promise.resolve(),
  })
}
