import type { TradingEvent } from "../events/event-schema"
import { logOf } from "../persistent/append-log"
import { seenIds } from "../persistent/seen-ids"
import { InvalidInputError } from "../problems/invalid-input-error"
import type { Json } from "../json/json"
import { activeProgram } from "./active-program"
import type { Program } from "./program"
import { richValue } from "./rich-value"
import type { SerializedState } from "./serialize-state"
import type { Checkpoint, History, State } from "./state"

type JsonObject = { [key: string]: Json }

const refuse = (message: string): never => {
  throw new InvalidInputError([{ path: "state", message }])
}

const objectOf = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? value
    : refuse("is not a state written by serializeState")

const eventsOf = (value: Json | undefined): TradingEvent[] =>
  richValue(value ?? []) as TradingEvent[]

const readCheckpoint = (value: JsonObject): Checkpoint => ({
  before: readState(objectOf(value["before"])),
  found: richValue(value["found"] ?? []) as Checkpoint["found"],
  events: logOf(eventsOf(value["events"])),
  lockOnly: value["lockOnly"] === true,
})

const readHistory = (value: JsonObject): History => ({
  base: readState(objectOf(value["base"])),
  middle: value["middle"] ? readState(objectOf(value["middle"])) : null,
  events: logOf(eventsOf(value["events"])),
})

const readState = (value: JsonObject): State => {
  const { ids, checkpoint, history, ...rest } = value
  const state = richValue(rest) as Omit<
    State,
    "ids" | "checkpoint" | "history" | "calm"
  >
  // States written before rules of conduct were evaluated lack these.
  const added: Partial<State> = {
    closed: [],
    voidedProfit: 0n,
    voidPending: 0n,
    heldSince: null,
    heldMs: 0,
    unshown: 0n,
    losing: {},
  }
  return {
    ...added,
    ...state,
    ids: seenIds(richValue(ids ?? []) as string[]),
    checkpoint: checkpoint ? readCheckpoint(objectOf(checkpoint)) : null,
    history: history ? readHistory(objectOf(history)) : null,
    calm: null,
  }
}

/**
 * Reads a state back; going on from it equals never having stopped.
 * @throws InvalidInputError where it was written by another version, or for other terms
 */
export const restoreState = (
  program: Program,
  serialized: SerializedState
): State => {
  if (serialized.version !== 1 || serialized.engine !== program.engine) {
    refuse(
      `was written by engine ${serialized.engine}, form ${serialized.version}; the program is compiled for engine ${program.engine}, form 1`
    )
  }
  const state = readState(objectOf(serialized.state))
  if (state.rules.length !== activeProgram(program, state).rules.length) {
    refuse("belongs to other terms")
  }
  return state
}
