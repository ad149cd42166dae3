import type { Locale } from "@highwater/domain"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Actor } from "./actor"
import { actorOf } from "./actor-of"
import { checkAnswer } from "./check-answer"
import type { PathParams, RouteDefinition } from "./define-route"
import { localeOf } from "./locale-of"
import { parsePart } from "./parse-part"
import { refuseUnkeepable } from "./refuse-unkeepable"
import { requirePermission } from "./require-permission"

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler is given: checked input, the caller, the container. */
export interface HandlerInput<R extends RouteDefinition> {
  params: PathParams<R["path"]>
  query: Parsed<R["query"]>
  body: Parsed<R["body"]>
  actor: Actor
  /** The language the caller wants sentences in, if one was named. */
  locale: Locale | undefined
  scope: MedusaContainer
  req: MedusaRequest
  res: MedusaResponse
}

/** By its type and not its class: an error that went through a workflow is a copy. */
const isConflict = (
  error: unknown
): error is { type: string; message: string } =>
  typeof error === "object" &&
  error !== null &&
  "type" in error &&
  error.type === MedusaError.Types.CONFLICT

/** Core replaces the message of a conflict; ours says what to do, so it is sent here. */
const sendConflict = (
  res: MedusaResponse,
  error: { type: string; message: string }
) => res.status(409).json({ type: error.type, message: error.message })

/**
 * Makes the route file's export from a declaration: validates query and body
 * (400 naming the field), checks the permission (403 naming it), runs, and sends
 * the answer in the declared shape. A handler that has begun to answer itself
 * (a stream, a refusal with details) is left alone.
 *
 * @example export const GET = handle(listTasks, async ({ query, scope }) => …)
 */
export const handle =
  <R extends RouteDefinition>(
    route: R,
    run: (input: HandlerInput<R>) => Promise<z.input<R["answer"]> | void>
  ) =>
  async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const actor = actorOf(req, route.who)
    if (route.who === "staff" && route.permission !== "own") {
      await requirePermission(req.scope, actor, route.permission)
    }
    refuseUnkeepable("path", req.params)
    const query = route.query && parsePart("query", route.query, req.query)
    const body = route.body && parsePart("body", route.body, req.body)
    try {
      const answer = await run({
        params: req.params as PathParams<R["path"]>,
        query: query as Parsed<R["query"]>,
        body: body as Parsed<R["body"]>,
        actor,
        locale: localeOf(req),
        scope: req.scope,
        req,
        res,
      })
      if (!res.headersSent) {
        const checked = checkAnswer(route, answer, req.scope)
        res.status(route.status ?? 200).json(checked)
      }
    } catch (error) {
      if (isConflict(error) && !res.headersSent) {
        sendConflict(res, error)
        return
      }
      throw error
    }
  }
