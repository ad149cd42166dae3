import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import type { RouteDefinition } from "./define-route"
import { parseRawJson } from "./parse-raw-json"
import { readRawBody } from "./read-raw-body"

/** Events hold one object; none comes near this. */
const MOST_EVENT_BYTES = 512 * 1024

/**
 * The Medusa middlewares a declared route needs. Staff routes live under /admin
 * and shoppers' under /store, which core guards itself.
 */
export const routeMiddlewares = (
  routes: readonly RouteDefinition[]
): MiddlewareRoute[] =>
  routes.flatMap((route): MiddlewareRoute[] => {
    const target = { matcher: route.path, methods: [route.method] }
    switch (route.who) {
      case "trader":
        return [
          {
            ...target,
            middlewares: [authenticate("customer", ["session", "bearer"])],
          },
        ]
      case "shopper":
        // Signed in or not: what is offered may depend on who asks.
        return [
          {
            ...target,
            middlewares: [
              authenticate("customer", ["session", "bearer"], {
                allowUnauthenticated: true,
              }),
            ],
          },
        ]
      case "platform":
        return [{ ...target, bodyParser: false, middlewares: [] }]
      case "stripe":
        return [
          {
            ...target,
            bodyParser: false,
            middlewares: [readRawBody(route.mostBytes ?? MOST_EVENT_BYTES)],
          },
        ]
      default:
        return route.mostBytes === undefined
          ? []
          : [
              {
                ...target,
                bodyParser: false,
                middlewares: [readRawBody(route.mostBytes), parseRawJson],
              },
            ]
    }
  })
