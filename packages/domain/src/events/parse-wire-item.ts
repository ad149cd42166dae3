import { z } from "zod"
import type { Problem } from "../problems/problem"
import { checkWith } from "../problems/check-with"
import { eventSchema, type TradingEvent } from "./event-schema"

const wireItem = z.strictObject({
  login: z.string().min(1).max(100),
  seq: z.int().min(0),
  event: eventSchema,
})

/** One event on the wire: whose it is, and its place in that login's stream. */
export interface WireItem {
  login: string
  seq: number
  event: TradingEvent
}

/** What `parseWireItem` answers. */
export type ParsedWireItem =
  { ok: true; item: WireItem } | { ok: false; problems: Problem[] }

/** Checks `{ login, seq, event }`. */
export const parseWireItem = (value: unknown): ParsedWireItem => {
  const checked = checkWith(wireItem, value)
  return checked.ok ? { ok: true, item: checked.value } : checked
}
