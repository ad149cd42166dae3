import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { normaliseAddress } from "../lib/normalise-address"

/** Fields that carry a trader's address. */
const FIELDS = ["email", "identifier"] as const

/** Every route that takes a trader's address, in the spellings the router takes too. */
const ENTRANCES =
  /^\/(auth\/customer\/|store\/(customers|carts)|admin\/(customers|orders|draft-orders))/i

/** The path as the router matches it: with its escapes undone, where they can be. */
const pathOf = ({ originalUrl }: MedusaRequest): string => {
  try {
    const { pathname } = new URL(originalUrl, "http://localhost")
    return decodeURIComponent(pathname)
  } catch {
    return originalUrl
  }
}

const normalise = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { body } = req
  if (
    ENTRANCES.test(pathOf(req)) &&
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
