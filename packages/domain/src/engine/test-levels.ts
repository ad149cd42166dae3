import type { EventOf } from "../events/event-schema"
import type { Money } from "../money/money"
import { parseMoney } from "../money/parse-money"
import type { Bounds } from "./bounds"
import type { LevelPart } from "./compiled-rule"
import type { Finding } from "./finding"
import { measuredValue } from "./measured-value"
import { ownRule } from "./own-rule"
import { reportLevel } from "./report-level"
import type { Run } from "./run"
import { withPeak } from "./with-peak"
import type { RuleState } from "./state"

type Level = LevelPart<RuleState>

/** Whether a value is on the wrong side of a level. */
export const isBroken = (
  { side, touching }: Level,
  value: Money,
  level: Money | null
): boolean => {
  if (level === null) return false
  if (value === level) return touching
  return side === "floor" ? value < level : value > level
}

/** The levels of one rule at the stages of an event, and its extreme where the event gives one. */
interface Stages {
  bounds: Bounds
  crossed: boolean
  /** After the last equity of the event, before its high. */
  settled: Money | null
  /** After the high. */
  raised: Money | null
  extreme: Money | null
  value: Money
  /** The event's high was above its last equity, so it happened before it. */
  highFirst: boolean
}

/** What the extreme shows: tested against the levels before this event's high, the more lenient side of a reset. */
const extremeFinding = (
  level: Level,
  { bounds, extreme }: Stages
): Finding | null => {
  const { lenient, strict, unknown } = bounds
  if (extreme === null || strict === null || lenient === null) return null
  if (!unknown && isBroken(level, extreme, lenient)) {
    return { measured: extreme, level: lenient, doubt: null }
  }
  return isBroken(level, extreme, strict)
    ? { measured: extreme, level: strict, doubt: "reset_between" }
    : null
}

/** What the last equity shows: tested against the levels after this event's high. */
const lastFinding = (level: Level, stages: Stages): Finding | null => {
  const { value, raised, settled, crossed } = stages
  if (raised === null || !isBroken(level, value, raised)) return null
  // The high may belong to the day before, whose peak is not this day's.
  const onlyByHigh = crossed && level.daily && !isBroken(level, value, settled)
  return {
    measured: value,
    level: raised,
    doubt: onlyByHigh ? "reset_between" : null,
  }
}

const followsHigh = ({ trail }: Level): boolean =>
  trail !== undefined && trail.follows !== "balance"

/** A low that breaks only a level which this event's own high has raised: which came first is not known. */
const orderFinding = (
  level: Level,
  { extreme, raised, highFirst }: Stages
): Finding | null =>
  extreme !== null &&
  raised !== null &&
  highFirst &&
  followsHigh(level) &&
  level.side === "floor" &&
  isBroken(level, extreme, raised)
    ? { measured: extreme, level: raised, doubt: "low_and_high" }
    : null

const findingOf = (level: Level, stages: Stages): Finding | null => {
  if (stages.raised === null) return null
  const extreme = extremeFinding(level, stages)
  if (extreme && !extreme.doubt) return extreme
  const last = lastFinding(level, stages)
  if (last && !last.doubt) return last
  return extreme ?? last ?? orderFinding(level, stages)
}

const raisePeak = (run: Run, equity: Money): void => {
  const { draft } = run
  const { day } = draft
  if (!day) return
  const peak = equity - day.shift
  if (peak > day.peak) draft.day = withPeak(day, peak)
}

/** An extreme of equity as a rule measures it: the balance of the event goes with it where the lower of both counts. */
const extremeValue = (
  { measured }: Level,
  balance: Money,
  equity: Money | null
): Money | null =>
  equity === null || measured === "balance"
    ? null
    : measuredValue(measured, { balance, equity })

/** What an equity event shows, its extremes never inside its last equity. */
interface Extremes {
  balance: Money
  equity: Money
  low: Money | null
  high: Money | null
}

const readExtremes = (event: EventOf<"equity">): Extremes => {
  const equity = parseMoney(event.equity)
  const low = event.low === undefined ? null : parseMoney(event.low)
  const high = event.high === undefined ? null : parseMoney(event.high)
  return {
    balance: parseMoney(event.balance),
    equity,
    low: low !== null && low > equity ? equity : low,
    high: high !== null && high < equity ? equity : high,
  }
}

/** Where each rule's level is now; null where it has none, or none is known. */
const levelsNow = ({ program, draft }: Run): (Money | null)[] =>
  program.rules.map(({ level }, index) => {
    const rule = draft.rules[index]
    return level && rule ? level.level(rule, draft) : null
  })

const boundsOf = (level: Money | null): Bounds => ({
  lenient: level,
  strict: level,
  unknown: level === null,
})

/** The levels of all rules before an event's high, and of those where it crosses a reset on all sides of it. */
interface Earlier {
  crossed: (Bounds | null)[] | null
  before: (Money | null)[]
  settled: (Money | null)[]
}

/** What one level shows, after it was raised. */
const judge = (
  run: Run,
  level: Level,
  index: number,
  seen: Extremes,
  { crossed, before, settled }: Earlier
): Finding | null => {
  const { draft } = run
  const rule = draft.rules[index]
  if (!rule) return null
  const raised = level.level(rule, draft)
  const value = measuredValue(level.measured, draft)
  const side = level.side === "floor" ? seen.low : seen.high
  const extreme = extremeValue(level, seen.balance, side)
  const strict = crossed ? (crossed[index]?.strict ?? null) : before[index]
  const harmless =
    !isBroken(level, value, raised) &&
    (extreme === null ||
      (!isBroken(level, extreme, raised) &&
        !isBroken(level, extreme, strict ?? null)))
  if (harmless) return null
  return findingOf(level, {
    bounds: crossed?.[index] ?? boundsOf(before[index] ?? null),
    crossed: crossed !== null,
    settled: settled[index] ?? null,
    raised,
    extreme,
    value,
    highFirst: seen.high !== null && seen.high > seen.equity,
  })
}

/** Lets a level follow what an event shows. */
const raise = (
  run: Run,
  index: number,
  { trail }: Level,
  balance: Money,
  high: Money
): void => {
  const { draft } = run
  const rule = draft.rules[index]
  if (!trail || !rule) return
  const quantity = trail.follows === "balance" ? balance : high
  if (!trail.moves(rule, draft, quantity)) return
  const own = ownRule(run, index)
  if (own) trail.raise(own, draft, quantity)
}

/** Steps 2 to 5 of an equity event: low against the old levels, marks, last equity against the new ones. */
export const applyEquity = (
  run: Run,
  event: EventOf<"equity">,
  crossed: (Bounds | null)[] | null
): void => {
  const { draft, program } = run
  const seen = readExtremes(event)
  const wide = seen.low !== null || seen.high !== null
  const before = wide && !crossed ? levelsNow(run) : []
  draft.balance = seen.balance
  draft.unshown = 0n
  draft.equity = seen.equity
  raisePeak(run, seen.equity)
  const earlier = { crossed, before, settled: crossed ? levelsNow(run) : [] }
  const high = seen.high ?? seen.equity
  raisePeak(run, high)
  for (const index of program.levels) {
    const rule = draft.rules[index]
    const level = program.rules[index]?.level
    if (!level || !rule) continue
    raise(run, index, level, seen.balance, high)
    reportLevel(run, index, judge(run, level, index, seen, earlier))
  }
}

/** Tests the last known values against the levels, as at the end of a hold. */
export const testLastKnown = (run: Run): void => {
  const { draft, program } = run
  for (const index of program.levels) {
    const rule = draft.rules[index]
    const level = program.rules[index]?.level
    if (!level || !rule) continue
    const at = level.level(rule, draft)
    const measured = measuredValue(level.measured, draft)
    const broken = at !== null && isBroken(level, measured, at)
    reportLevel(
      run,
      index,
      broken ? { measured, level: at, doubt: null } : null
    )
  }
}
