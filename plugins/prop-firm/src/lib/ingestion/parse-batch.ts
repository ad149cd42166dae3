import { parseWireItem } from "@highwater/domain"
import type {
  ItemProblem,
  WireItem,
} from "../../modules/evaluation/journal/submission"
import { Refusal } from "./refusal"
import { mayBeUnkeepable, unkeepablePath } from "./unkeepable-text"

export const MOST_ITEMS = 10_000
const MOST_PROBLEMS = 100

/** Kinds a platform may report; the others are decisions of the firm's people. */
const FROM_PLATFORM = new Set([
  "equity",
  "trade_opened",
  "trade_modified",
  "trade_closed",
  "positions",
  "payout",
  "adjustment",
  "news",
  "clock",
  "feed",
])

/**
 * Reads a batch in the wire form: a JSON array, or NDJSON by its content type.
 * All of it or nothing: every bad item is named, and one is enough to refuse.
 *
 * @throws Refusal 400 (what is wrong with which item), 413 (too many items)
 */
export function parseBatch(
  body: Buffer,
  contentType: string | undefined
): WireItem[] {
  const text = body.toString("utf8")
  const values = isNdjson(contentType) ? parseLines(text) : parseArray(text)
  if (values.length > MOST_ITEMS) {
    throw new Refusal(
      413,
      "too_many_items",
      `A batch has at most ${MOST_ITEMS} items, this one has ${values.length}.`
    )
  }
  const problems: ItemProblem[] = []
  const items: WireItem[] = []
  const isSuspect = mayBeUnkeepable(text)
  values.forEach((value, index) => {
    const item = parseItem(value, index, problems)
    const path = isSuspect && item ? unkeepablePath(item) : null
    if (item && path !== null) {
      const { login, seq } = item
      const message = "has a NUL character or half of a surrogate pair"
      problems.push({ index, login, seq, path, message })
    } else if (item) {
      items.push(item)
    }
  })
  if (problems.length > 0) {
    throw badItems(problems)
  }
  return items
}

/** One item a line; every other content type is read as a JSON array. */
export const isNdjson = (contentType: string | undefined): boolean =>
  contentType?.includes("application/x-ndjson") ?? false

function parseItem(
  value: unknown,
  index: number,
  problems: ItemProblem[]
): WireItem | null {
  const parsed = parseWireItem(value)
  if (!parsed.ok) {
    const { login, seq } = namesOf(value)
    problems.push(
      ...parsed.problems.map(({ path, message }) => ({
        index,
        login,
        seq,
        path,
        message,
      }))
    )
    return null
  }
  const { login, seq, event } = parsed.item
  if (!FROM_PLATFORM.has(event.type)) {
    problems.push({
      index,
      login,
      seq,
      path: "event.type",
      message: `"${event.type}" is for the firm to decide, not for a platform to report.`,
    })
    return null
  }
  return { index, login, seq, event }
}

function parseArray(text: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw notJson(error, "The body is not JSON")
  }
  if (!Array.isArray(value)) {
    throw new Refusal(
      400,
      "not_an_array",
      "The body must be a JSON array of items, or NDJSON with content-type application/x-ndjson."
    )
  }
  return value
}

function parseLines(text: string): unknown[] {
  const values: unknown[] = []
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") {
      return
    }
    try {
      values.push(JSON.parse(line))
    } catch (error) {
      throw notJson(error, `Line ${index + 1} is not JSON`)
    }
  })
  return values
}

function notJson(error: unknown, what: string): Refusal {
  const why = error instanceof Error ? error.message : String(error)
  return new Refusal(400, "not_json", `${what}: ${why}`)
}

function badItems(problems: ItemProblem[]): Refusal {
  const [first] = problems
  return new Refusal(
    400,
    "invalid_item",
    `Item ${first?.index}: ${first?.path}: ${first?.message}. Nothing of the batch was taken.`,
    problems.slice(0, MOST_PROBLEMS)
  )
}

function namesOf(value: unknown): {
  login: string | null
  seq: number | null
} {
  const item = (value ?? {}) as { login?: unknown; seq?: unknown }
  return {
    login: typeof item.login === "string" ? item.login : null,
    seq:
      typeof item.seq === "number" && Number.isSafeInteger(item.seq)
        ? item.seq
        : null,
  }
}
