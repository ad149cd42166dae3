import {
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"])

/** A demo has known passwords and plain cookies: it answers this machine only. */
function refuseStrangersToTheDemo(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const from = req.socket.remoteAddress ?? ""
  if (process.env.HIGHWATER_MODE !== "demo" || loopback.has(from)) {
    next()
    return
  }
  res.status(403).json({
    type: "not_allowed",
    message: "This is a demo: it answers only the machine it runs on.",
  })
}

export default defineMiddlewares({
  routes: [{ matcher: "/*", middlewares: [refuseStrangersToTheDemo] }],
})
