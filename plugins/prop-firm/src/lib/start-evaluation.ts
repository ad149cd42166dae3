import { container } from "@medusajs/framework"
import { EVALUATION_MODULE } from "../modules/evaluation"
import type EvaluationModuleService from "../modules/evaluation/service"
import { countCommits } from "./metrics/evaluation-metrics"
import { addProcessService } from "./process-services"

let isAdded = false
let mayOwn = false

/**
 * Has the evaluation counted, and with Redis shared among the processes of the
 * firm: those that take requests own partitions, workers hand their work to them.
 * Called while routes and jobs are loaded; begins with the application.
 */
export function startEvaluation({ isServer }: { isServer: boolean }): void {
  mayOwn ||= isServer
  if (isAdded) {
    return
  }
  isAdded = true
  addProcessService({
    start: async () => {
      const evaluation =
        container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
      countCommits(evaluation)
      const redisUrl = process.env.REDIS_URL
      if (redisUrl) {
        await evaluation.share({ redisUrl, mayOwn })
      }
    },
    // The evaluation ends what it shares itself, in its own order.
    stop: () => Promise.resolve(),
  })
}
