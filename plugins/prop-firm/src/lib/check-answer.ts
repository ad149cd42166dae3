import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { RouteDefinition } from "./define-route"

/**
 * Brings an answer into the declared shape: fields that are not declared are
 * left out. An answer of another shape is our own mistake: it fails the request
 * everywhere but in production, where it is logged and sent.
 */
export const checkAnswer = (
  route: Pick<RouteDefinition, "method" | "path" | "answer">,
  value: unknown,
  scope: MedusaContainer
): unknown => {
  const result = route.answer.safeParse(value)
  if (result.success) {
    return result.data
  }
  const [issue] = result.error.issues
  const message = `${route.method} ${route.path} answered outside its contract: ${issue?.path.join(".")}: ${issue?.message}`
  if (process.env.NODE_ENV !== "production") {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
  scope.resolve(ContainerRegistrationKeys.LOGGER).error(message)
  return value
}
