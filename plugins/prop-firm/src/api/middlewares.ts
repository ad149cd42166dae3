import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "../lib/route-middlewares"
import { shareEvaluation } from "../lib/share-evaluation"
import { contract } from "./contract"
import { normaliseEmail } from "./normalise-email"
import { openOwnPort } from "./platform/v1/events/own-port"
import { refuseBadPath } from "./refuse-bad-path"

openOwnPort()
shareEvaluation({ isServer: true })

export default defineMiddlewares({
  errorHandler: refuseBadPath,
  routes: [...normaliseEmail, ...routeMiddlewares(contract)],
})
