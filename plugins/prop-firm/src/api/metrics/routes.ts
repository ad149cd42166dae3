import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../lib/define-route"

export const readMetrics = defineRoute({
  method: "GET",
  path: "/metrics",
  who: "anyone",
  summary:
    "Figures of this process and the firm, as Prometheus reads them; for METRICS_TOKEN as a bearer token, without one for this machine only",
  answer: z.string(),
  media: "text/plain",
})

export const metricsRoutes = [readMetrics]
