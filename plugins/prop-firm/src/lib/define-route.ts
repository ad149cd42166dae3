import type { z } from "@medusajs/framework/zod"
import type { Permission } from "./permissions"

/**
 * Who may call a route: `staff` (Medusa admin users, with a permission),
 * `trader` (a signed-in customer), `shopper` (anybody with the store key),
 * `platform` (signed; reads its own raw body), `stripe` (signed by Stripe; raw body in
 * `req.rawBody`), `anyone`.
 */
export type RouteWho =
  "staff" | "trader" | "shopper" | "platform" | "stripe" | "anyone"

interface RouteBase {
  method: "GET" | "POST" | "DELETE"
  path: `/${string}`
  /** One line for the reference. */
  summary: string
  query?: z.ZodType
  body?: z.ZodType
  answer: z.ZodType
  /** Status of the answer, 200 unless said. */
  status?: 200 | 201
  /** Largest body in bytes, where it may be more than the usual 100 kB. */
  mostBytes?: number
  /** Media type of the answer where it is not JSON. */
  media?: string
  /** True where the answer is a stream of server-sent events of this shape. */
  stream?: boolean
}

/** `own` is for answers that only concern the staff member who asks. */
interface StaffRoute extends RouteBase {
  who: "staff"
  permission: Permission | "own"
}

interface OtherRoute extends RouteBase {
  who: Exclude<RouteWho, "staff">
  permission?: undefined
}

export type RouteDefinition = StaffRoute | OtherRoute

/** `{ id: string }` from `/admin/programs/:id`. */
export type PathParams<Path extends string> =
  Path extends `${string}:${infer Name}/${infer Rest}`
    ? { [K in Name]: string } & PathParams<`/${Rest}`>
    : Path extends `${string}:${infer Name}`
      ? { [K in Name]: string }
      : unknown

/** What a caller of the route sends and gets; the typed client reads this. */
export interface RouteIo<R extends RouteDefinition> {
  params: PathParams<R["path"]>
  query: R["query"] extends z.ZodType ? z.input<R["query"]> : unknown
  body: R["body"] extends z.ZodType ? z.input<R["body"]> : undefined
  answer: z.output<R["answer"]>
}

/**
 * Declares a route once: validation, permission check, reference and typed
 * client are all made from this value.
 *
 * @example
 * export const listTasks = defineRoute({
 *   method: "GET", path: "/admin/tasks", who: "staff",
 *   permission: "tasks.read", summary: "List tasks",
 *   query: AdminTaskListQuery, answer: AdminTaskList,
 * })
 */
export const defineRoute = <const R extends RouteDefinition>(route: R): R =>
  route
