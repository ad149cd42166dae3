import type { FormReader } from "./form-reader"
import { StripeRefusal } from "./stripe-refusal"

interface Listed {
  id: string
  created: number
}

const MOST = 100

/** Within `created[gt|gte|lt|lte]`, or made at exactly `created`. */
function isWithin(created: number, form: FormReader): boolean {
  const exact = form.amount("created")
  const range = form.group("created")
  const limit = (name: string, otherwise: number) =>
    typeof range[name] === "string" ? Number(range[name]) : otherwise
  return (
    (exact === undefined || created === exact) &&
    created > limit("gt", -1) &&
    created >= limit("gte", 0) &&
    created < limit("lt", Infinity) &&
    created <= limit("lte", Infinity)
  )
}

/** A page of a list, newest first, with Stripe's cursors and filters. */
export function pageOf<T extends Listed>(
  all: Iterable<T>,
  form: FormReader,
  url: string,
  filters: readonly (keyof T & string)[]
): object {
  const limit = form.amount("limit") ?? 10
  if (limit < 1 || limit > MOST) {
    throw new StripeRefusal(400, {
      type: "invalid_request_error",
      code: "parameter_invalid_integer",
      message: `This value must be between 1 and ${MOST}.`,
      param: "limit",
    })
  }
  const found = [...all]
    .reverse()
    .filter((one) => isWithin(one.created, form))
    .filter((one) =>
      filters.every((name) => {
        const wanted = form.text(name)
        return wanted === undefined || String(one[name]) === wanted
      })
    )
  const after = form.text("starting_after")
  const before = form.text("ending_before")
  const start = after ? found.findIndex(({ id }) => id === after) + 1 : 0
  const end = before ? found.findIndex(({ id }) => id === before) : found.length
  const rows = found.slice(start, end)
  // A page before a cursor is the one nearest to it.
  const data = before ? rows.slice(-limit) : rows.slice(0, limit)
  return { object: "list", url, has_more: rows.length > data.length, data }
}
