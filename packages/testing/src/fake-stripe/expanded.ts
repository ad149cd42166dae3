import type { StripeBooks } from "./books"

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

function expandIn(books: StripeBooks, value: unknown, path: string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) {
    const found = typeof value === "string" ? books.find(value) : undefined
    return found ?? value
  }
  if (Array.isArray(value)) {
    return value.map((one) => expandIn(books, one, path))
  }
  const object = typeof value === "string" ? books.find(value) : value
  return isObject(object)
    ? { ...object, [name]: expandIn(books, object[name], rest) }
    : object
}

/** Replaces ids by their objects along each path, e.g. `latest_charge` or `data.charge`. */
export const expanded = (
  books: StripeBooks,
  answer: object,
  paths: string[]
): object =>
  paths.reduce<object>(
    (object, path) => expandIn(books, object, path.split(".")) as object,
    answer
  )
