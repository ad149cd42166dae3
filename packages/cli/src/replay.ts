import {
  chooseLocale,
  compile,
  explainDecision,
  type Locale,
  start,
  step,
  type Terms,
  type TradingEvent,
} from "@highwater/domain"
import { InputError } from "./input-error"
import { parseOptions } from "./parse-options"
import { readEvents } from "./read-events"
import { readTerms } from "./read-terms"
import { write } from "./write"

interface Options {
  terms: string
  events: string
  /** The language of the sentences beside the decisions; none where it was not asked for. */
  locale: Locale | null
}

const options = (args: readonly string[]): Options => {
  const { values, rest } = parseOptions(args, ["terms", "events", "locale"])
  if (rest[0] !== undefined) {
    throw new InputError([`${rest[0]}: is not an option`])
  }
  const { terms, events, locale } = values
  if (terms === undefined || events === undefined) {
    const missing = [
      ...(terms === undefined ? ["--terms FILE: is required"] : []),
      ...(events === undefined ? ["--events FILE: is required"] : []),
    ]
    throw new InputError(missing)
  }
  return {
    terms,
    events,
    locale: locale === undefined ? null : chooseLocale(locale),
  }
}

/** Prints every decision; answers the lines of events that were refused. */
const run = async (
  terms: Terms,
  events: readonly TradingEvent[],
  locale: Locale | null
): Promise<string[]> => {
  const program = compile(terms, { lateWindow: Infinity })
  const refused: string[] = []
  let state = start(program)
  for (const [index, event] of events.entries()) {
    const next = step(program, state, event)
    state = next.state
    const words = locale
      ? { inWords: explainDecision(program, next, { locale }) }
      : {}
    await write(`${JSON.stringify({ ...next.decision, ...words })}\n`)
    for (const { path, message } of next.decision.refused ?? []) {
      refused.push(`events[${index}].${path}: ${message}`)
    }
  }
  return refused
}

/** Both files are read before either is judged, so that all problems show at once. */
const read = async (files: Options): Promise<[Terms, TradingEvent[]]> => {
  const [terms, events] = await Promise.allSettled([
    readTerms(files.terms),
    readEvents(files.events),
  ])
  if (terms.status === "fulfilled" && events.status === "fulfilled") {
    return [terms.value, events.value]
  }
  const lines = [terms, events].flatMap((one) => {
    if (one.status === "fulfilled") return []
    const reason: unknown = one.reason
    if (reason instanceof InputError) return reason.lines
    throw reason
  })
  throw new InputError(lines)
}

/**
 * `highwater replay --terms FILE --events FILE`: decisions as NDJSON on stdout; with `--locale` each says in words what it
 * means (`inWords`). An event that contradicts what is known is
 * shown with its refusal, and the command ends as for bad input.
 */
export const replay = async (args: readonly string[]): Promise<number> => {
  const given = options(args)
  const [terms, events] = await read(given)
  const refused = await run(terms, events, given.locale)
  if (refused.length > 0) throw new InputError(refused)
  return 0
}
