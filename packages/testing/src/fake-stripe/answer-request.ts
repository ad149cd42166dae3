import type { StripeBooks } from "./books"
import { expanded } from "./expanded"
import { findRoute } from "./find-route"
import { decodeForm } from "./form-body"
import { FormReader } from "./form-reader"
import type { IdempotencyKeys, StripeAnswer } from "./idempotency"
import { newId } from "./new-id"
import { StripeRefusal } from "./stripe-refusal"

export interface StripeRequest {
  method: string
  pathname: string
  /** Query of a GET, body of anything else. */
  text: string
  authorization: string | undefined
  idempotency_key: string | undefined
}

export interface Answered extends StripeAnswer {
  request_id: string
  replayed: boolean
}

/** A secret key of the test mode, or a publishable one as a browser uses it. */
function checkKey(authorization: string | undefined): void {
  const key = /^Bearer (.+)$/.exec(authorization ?? "")?.[1] ?? ""
  if (!/^(sk|rk|pk)_test_\w+$/.test(key)) {
    throw new StripeRefusal(401, {
      type: "invalid_request_error",
      message: key
        ? `Invalid API Key provided: ${key.slice(0, 7)}***`
        : "You did not provide an API key.",
    })
  }
}

function run(books: StripeBooks, request: StripeRequest, id: string) {
  const { route, ids } = findRoute(request.method, request.pathname)
  const form = new FormReader(decodeForm(request.text))
  books.cause = { id, idempotency_key: request.idempotency_key ?? null }
  try {
    const body = route.run({ books, ids, form })
    return { status: 200, body: expanded(books, body, form.list("expand")) }
  } finally {
    books.cause = { id: null, idempotency_key: null }
  }
}

function refusalOf(error: unknown, id: string): StripeAnswer {
  if (error instanceof StripeRefusal) {
    const request_log_url = `https://dashboard.stripe.com/test/logs/${id}`
    return {
      status: error.status,
      body: { error: { ...error.body, request_log_url } },
    }
  }
  throw error
}

/** Answers one request from the books; with a key it takes effect once. */
export function answerRequest(
  books: StripeBooks,
  keys: IdempotencyKeys,
  request: StripeRequest
): Answered {
  const id = newId("req")
  const key = request.method === "POST" ? request.idempotency_key : undefined
  try {
    checkKey(request.authorization)
    const known = key && keys.take(key, `${request.pathname}\n${request.text}`)
    if (known) {
      return { ...known, request_id: id, replayed: true }
    }
  } catch (error) {
    return { ...refusalOf(error, id), request_id: id, replayed: false }
  }
  let answer: StripeAnswer
  try {
    answer = run(books, request, id)
  } catch (error) {
    answer = refusalOf(error, id)
  }
  if (key) {
    keys.keep(key, answer)
  }
  return { ...answer, request_id: id, replayed: false }
}
