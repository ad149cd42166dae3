import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi"
import { z } from "@medusajs/framework/zod"
import type { RouteDefinition, RouteWho } from "../lib/define-route"
import { contract } from "./contract"

const Refusal = z
  .object({
    type: z.string(),
    message: z.string().describe("What is wrong, naming the field."),
  })
  .meta({ id: "Refusal" })

/** How a caller of each kind shows who it is. */
const SECURITY: Record<RouteWho, Record<string, string[]>[]> = {
  staff: [{ staff: [] }],
  trader: [{ store_key: [], trader: [] }],
  shopper: [{ store_key: [] }],
  platform: [{ platform_signature: [] }],
  stripe: [{ stripe_signature: [] }],
  anyone: [],
}

const REFUSALS: Record<RouteWho, number[]> = {
  staff: [400, 401, 403, 404],
  trader: [400, 401, 404],
  shopper: [400, 404],
  platform: [400, 401, 413, 422],
  stripe: [400, 413, 503],
  anyone: [404],
}

const parameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].flatMap(([, name]) => (name ? [name] : []))

const operation = (route: RouteDefinition): ZodOpenApiOperationObject => {
  const type = route.stream
    ? "text/event-stream"
    : (route.media ?? "application/json")
  const params = parameters(route.path)
  const refusals: ZodOpenApiResponsesObject = {}
  for (const status of REFUSALS[route.who]) {
    refusals[`${status}` as `4${string}` | `5${string}`] = {
      description: "Refused.",
      content: { "application/json": { schema: Refusal } },
    }
  }
  return {
    summary: route.summary,
    tags: [route.path.split("/").slice(1, 3).join(" ")],
    security: SECURITY[route.who],
    ...(route.permission ? { "x-permission": route.permission } : {}),
    requestParams: {
      ...(params.length > 0
        ? {
            path: z.object(
              Object.fromEntries(params.map((name) => [name, z.string()]))
            ),
          }
        : {}),
      ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
    },
    ...(route.body
      ? {
          requestBody: {
            content: { "application/json": { schema: route.body } },
          },
        }
      : {}),
    responses: {
      [String(route.status ?? 200)]: {
        description: route.stream ? "A stream of such events." : "Done.",
        content: { [type]: { schema: route.answer } },
      },
      ...refusals,
    },
  }
}

/** The reference of all routes as an OpenAPI 3.1 document, made from the contract. */
export function openapi(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {}
  const routes: RouteDefinition[] = [...contract]
  for (const route of routes.sort((a, b) => a.path.localeCompare(b.path))) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: operation(route),
    }
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Highwater",
      version: "1",
      description:
        "Routes of the prop firm. Money is a decimal string; instants are ISO 8601. Sentences about rules and decisions come in English, Spanish or German: in the language of Medusa's `locale` query or `x-medusa-locale` header, else of `accept-language`; without any of them as decisions hold them. Medusa's own routes are in Medusa's reference.",
    },
    paths,
    components: {
      securitySchemes: {
        staff: { type: "http", scheme: "bearer" },
        trader: { type: "http", scheme: "bearer" },
        store_key: {
          type: "apiKey",
          in: "header",
          name: "x-publishable-api-key",
        },
        platform_signature: {
          type: "apiKey",
          in: "header",
          name: "x-highwater-signature",
        },
        stripe_signature: {
          type: "apiKey",
          in: "header",
          name: "stripe-signature",
        },
      },
    },
  })
}
