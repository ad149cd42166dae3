import { itemsOf } from "../persistent/append-log"
import { idsOf } from "../persistent/seen-ids"
import type { Json } from "../json/json"
import type { Checkpoint, History, State } from "./state"

/** A state as plain JSON. Amounts are `~` and an integer; other texts that begin with `~` have it doubled. */
export interface SerializedState {
  version: 1
  engine: string
  state: Json
}

const plain = (value: unknown): Json => {
  if (typeof value === "bigint") return `~${value}`
  if (typeof value === "string")
    return value.startsWith("~") ? `~${value}` : value
  if (typeof value === "number" || typeof value === "boolean") return value
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== "object") return null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plain(item)])
  )
}

const plainCheckpoint = (checkpoint: Checkpoint): Json => ({
  before: plainState(checkpoint.before),
  found: plain(checkpoint.found),
  events: plain(itemsOf(checkpoint.events)),
  lockOnly: checkpoint.lockOnly,
})

const plainHistory = ({ base, middle, events }: History): Json => ({
  base: plainState(base),
  middle: middle && plainState(middle),
  events: plain(itemsOf(events)),
})

const plainState = (state: State): Json => {
  const { ids, checkpoint, history, calm: _, ...rest } = state
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, item]) => [key, plain(item)])
    ),
    ids: plain(idsOf(ids)),
    checkpoint: checkpoint && plainCheckpoint(checkpoint),
    history: history && plainHistory(history),
  }
}

/** Writes a state down as JSON without loss; `restoreState` reads it back. */
export const serializeState = (state: State): SerializedState => ({
  version: 1,
  engine: state.engine,
  state: plainState(state),
})
