import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { normaliseAddress } from "../lib/normalise-address"

/** Fields that carry a trader's address, by entrance. */
const FIELDS = ["email", "identifier"] as const

const normalise = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const body = req.body
  if (typeof body === "object" && body !== null) {
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

const ENTRANCES: { matcher: string; methods: ["POST"] }[] = [
  "/auth/customer/:auth_provider",
  "/auth/customer/:auth_provider/register",
  "/auth/customer/:auth_provider/reset-password",
  "/auth/customer/:auth_provider/update",
  "/store/customers",
  "/store/customers/me",
  "/store/carts",
  "/store/carts/:id",
  "/admin/customers",
  "/admin/customers/:id",
].map((matcher) => ({ matcher, methods: ["POST"] }))

/**
 * Medusa compares addresses letter by letter, so that Ann@x and ann@x would be two
 * people. Every entrance of a trader's address is brought to one form.
 */
export const normaliseEmail: MiddlewareRoute[] = ENTRANCES.map((entrance) => ({
  ...entrance,
  middlewares: [normalise],
}))
