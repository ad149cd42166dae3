import type { StripeBooks } from "./books"
import type { FormReader } from "./form-reader"

/** What a route is given: the books, the path's ids, and what was sent. */
export interface StripeCall {
  books: StripeBooks
  ids: string[]
  form: FormReader
}

/** One route: `POST /v1/refunds/:` with a colon for each id. */
export interface StripeRoute {
  method: "GET" | "POST" | "DELETE"
  path: string
  run: (call: StripeCall) => object
}
