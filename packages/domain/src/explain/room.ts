import type { Program } from "../engine/program"
import type { State } from "../engine/state"
import type { RuleKindName } from "../terms/rule-schema"
import type { Locale } from "./locale"
import { meters } from "./meters"
import { renderMessage } from "./render-message"
import { say } from "./say"

/** How far one limit or objective is, ready to draw. */
export interface RoomMeter {
  rule: string
  kind: RuleKindName
  /** What the kind is called. */
  title: string
  /** "limit" is something not to reach (room shrinks), "objective" something to reach. */
  role: "limit" | "objective"
  /** limit: the floor or ceiling; objective: what is required. */
  level: string | null
  current: string | null
  /** limit: what is left; objective: what is missing. */
  room: string | null
  unit: "money" | "days" | "percent" | "count"
  /** 0 = limit reached or nothing achieved, 1 = untouched or met; for drawing only. */
  fraction: number | null
  met: boolean | null
  state: "ok" | "near" | "breached" | "met" | "open" | "unknown"
  explanation: string
}

/** How much room every limit leaves and how much every objective still needs. Changes nothing. */
export const room = (
  program: Program,
  state: State,
  options: { locale?: Locale | undefined } = {}
): RoomMeter[] =>
  meters(program, state).map(({ message, ...meter }) => ({
    ...meter,
    title: renderMessage(say(`title.${meter.kind}`), options),
    explanation: renderMessage(message, options),
  }))
