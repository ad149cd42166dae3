import { itemsOf } from "../persistent/append-log"
import { idsOf } from "../persistent/seen-ids"
import type { Json } from "../json/json"
import { plainValue } from "./plain-value"
import type { Checkpoint, History, State } from "./state"

/** A state as plain JSON. `plainValue` says how amounts are written. */
export interface SerializedState {
  version: 1
  engine: string
  state: Json
}

const plainCheckpoint = (checkpoint: Checkpoint): Json => ({
  before: plainState(checkpoint.before),
  found: plainValue(checkpoint.found),
  events: plainValue(itemsOf(checkpoint.events)),
  lockOnly: checkpoint.lockOnly,
})

const plainHistory = ({ base, middle, events }: History): Json => ({
  base: plainState(base),
  middle: middle && plainState(middle),
  events: plainValue(itemsOf(events)),
})

const plainState = (state: State): Json => {
  const { ids, checkpoint, history, calm: _, ...rest } = state
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, item]) => [key, plainValue(item)])
    ),
    ids: plainValue(idsOf(ids)),
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
