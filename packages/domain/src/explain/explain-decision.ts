import type { Decision } from "../engine/decision"
import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import { parseInstant } from "../trading-day/parse-instant"
import type { Locale } from "./locale"
import type { Message } from "./message"
import { type Meter, meters } from "./meters"
import { renderMessage } from "./render-message"
import { say } from "./say"
import { instantValue } from "./values/instant-value"

/** The limit with the least part of it left; of equal ones the first. */
const nearest = (program: Program, state: State): Meter | null =>
  meters(program, state)
    .filter(({ role, fraction }) => role === "limit" && fraction !== null)
    .reduce<Meter | null>(
      (least, one) =>
        least === null || (one.fraction ?? 1) < (least.fraction ?? 1)
          ? one
          : least,
      null
    )

const statusMessage = ({ status, lockedUntil }: Decision): Message | null => {
  if (status === "active") return null
  return status === "locked"
    ? say("decision.locked", { until: { instant: lockedUntil ?? "" } })
    : say(`decision.${status}`)
}

const messagesOf = (
  program: Program,
  state: State,
  decision: Decision
): Message[] => {
  const at = instantValue(parseInstant(decision.at) ?? 0, program.timeZone)
  if (decision.duplicate) return [say("decision.duplicate", { at })]
  if (decision.refused) return [say("decision.refused", { at })]
  const found = [
    ...decision.breaches.map(({ message }) => message),
    ...(decision.undetermined ?? []).map(({ message }) => message),
  ]
  if (found.length > 0) return found
  const status = statusMessage(decision)
  if (status) return [status]
  const limit = nearest(program, state)
  return limit
    ? [say("decision.nearest", { rule: limit.rule, room: limit.message })]
    : [say("decision.nothing_limits")]
}

/**
 * A decision in plain words: what was broken or is left open, else what the account has become, else the limit that is
 * nearest, with its floor and the room to it. `state` is the one that came with the decision.
 */
export const explainDecision = (
  program: Program,
  { state, decision }: { state: State; decision: Decision },
  options: { locale?: Locale | undefined } = {}
): string =>
  messagesOf(program, state, decision)
    .map((message) => renderMessage(message, options))
    .join(" ")
