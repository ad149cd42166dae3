import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "../lib/route-middlewares"
import { startEvaluation } from "../lib/start-evaluation"
import { contract } from "./contract"
import { keepAddOnsTogether } from "./keep-add-ons-together"
import { normaliseEmail } from "./normalise-email"
import { openOwnPort } from "./platform/v1/events/own-port"
import { refuseBadPath } from "./refuse-bad-path"

openOwnPort()
startEvaluation({ isServer: true })

export default defineMiddlewares({
  errorHandler: refuseBadPath,
  routes: [
    ...normaliseEmail,
    ...keepAddOnsTogether,
    ...routeMiddlewares(contract),
  ],
})
