import { handle } from "../../lib/handle"
import { mayReadMetrics } from "../../lib/metrics/may-read-metrics"
import { readFirmMetrics } from "../../lib/metrics/read-firm-metrics"
import { readEvaluationMetrics } from "../../lib/metrics/evaluation-metrics"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { registry } from "../../lib/metrics/registry"
import { readMetrics } from "./routes"

/** 404 for whoever may not read them: there is nothing to see. */
export const GET = handle(readMetrics, async ({ req, res, scope }) => {
  if (!mayReadMetrics(req)) {
    res.status(404).json({ type: "not_found", message: "Not found." })
    return
  }
  await Promise.all([
    readFirmMetrics(scope),
    readEvaluationMetrics(
      scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
    ),
  ])
  res.type(registry.contentType).send(await registry.metrics())
})
