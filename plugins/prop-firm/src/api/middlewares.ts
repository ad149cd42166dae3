import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "../lib/route-middlewares"
import { contract } from "./contract"
import { normaliseEmail } from "./normalise-email"

export default defineMiddlewares({
  routes: [...normaliseEmail, ...routeMiddlewares(contract)],
})
