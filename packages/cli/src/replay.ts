import { once } from "node:events"
import { parseArgs } from "node:util"
import {
  compile,
  start,
  step,
  type Terms,
  type TradingEvent,
} from "@highwater/domain"
import { InputError } from "./input-error"
import { readEvents } from "./read-events"
import { readTerms } from "./read-terms"

const options = (
  args: readonly string[]
): { terms: string; events: string } => {
  let values: { terms?: string | undefined; events?: string | undefined }
  try {
    values = parseArgs({
      args: [...args],
      options: { terms: { type: "string" }, events: { type: "string" } },
    }).values
  } catch (error) {
    throw new InputError([error instanceof Error ? error.message : "arguments"])
  }
  const { terms, events } = values
  if (terms === undefined || events === undefined) {
    const missing = [
      ...(terms === undefined ? ["--terms FILE: is required"] : []),
      ...(events === undefined ? ["--events FILE: is required"] : []),
    ]
    throw new InputError(missing)
  }
  return { terms, events }
}

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}

/** Prints every decision; answers the lines of events that were refused. */
const run = async (
  terms: Terms,
  events: readonly TradingEvent[]
): Promise<string[]> => {
  const program = compile(terms, { lateWindow: Infinity })
  const refused: string[] = []
  let state = start(program)
  for (const [index, event] of events.entries()) {
    const next = step(program, state, event)
    state = next.state
    await write(`${JSON.stringify(next.decision)}\n`)
    for (const { path, message } of next.decision.refused ?? []) {
      refused.push(`events[${index}].${path}: ${message}`)
    }
  }
  return refused
}

/** Both files are read before either is judged, so that all problems show at once. */
const read = async (files: {
  terms: string
  events: string
}): Promise<[Terms, TradingEvent[]]> => {
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
 * `highwater replay --terms FILE --events FILE`: decisions as NDJSON on stdout. An event that contradicts what is known is
 * shown with its refusal, and the command ends as for bad input.
 */
export const replay = async (args: readonly string[]): Promise<number> => {
  const [terms, events] = await read(options(args))
  const refused = await run(terms, events)
  if (refused.length > 0) throw new InputError(refused)
  return 0
}
