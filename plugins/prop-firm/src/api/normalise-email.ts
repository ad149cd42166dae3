import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { normaliseAddress } from "../lib/normalise-address"

/** Fields that carry a trader's address. */
const FIELDS = ["email", "identifier"] as const

/** Every route that takes a trader's address. */
const ENTRANCES =
  /^\/(auth\/customer\/|store\/customers|store\/carts|admin\/customers)/

const normalise = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { body } = req
  if (
    ENTRANCES.test(req.originalUrl) &&
    typeof body === "object" &&
    body !== null
  ) {
    const fields = body as Record<string, unknown>
    for (const field of FIELDS) {
      const value = fields[field]
      if (typeof value === "string") {
        fields[field] = normaliseAddress(value)
      }
    }
  }
  next()
}

/**
 * Medusa compares addresses letter by letter, so that Ann@x and ann@x would be two
 * people. Every entrance of a trader's address brings it to one form; global,
 * because it has to come before core's own validation of these routes.
 */
export const normaliseEmail: MiddlewareRoute[] = [
  { matcher: "/*", middlewares: [normalise] },
]
