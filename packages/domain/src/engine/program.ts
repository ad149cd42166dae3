import type { Terms } from "../terms/terms-schema"
import type { Money } from "../money/money"
import type { DayCalendar } from "../trading-day/day-calendar"
import type { CompiledRule } from "./compiled-rule"
import type { EngineVersion } from "./engine-versions"

/** Terms made ready to run. Holds functions, so it is compiled again rather than stored. */
export interface Program {
  /** The version whose meaning the rules have. */
  engine: EngineVersion
  terms: Terms
  rules: readonly CompiledRule[]
  /** Positions of the rules with a level, and of those that watch what happens. */
  levels: readonly number[]
  watchers: readonly number[]
  calendar: DayCalendar
  currency: string
  /** Decimals of its minor unit, and one such unit. */
  decimals: number
  minorUnit: Money
  timeZone: string
  maxSnapshotGapMs: number | null
  /** A rule judges closed trades by what is learnt later. */
  looksBack: boolean
  /** Positions of the rules whose objectives count towards "passed". */
  counting: readonly number[]
  /** How many events back a late event can be compared with; Infinity for all. */
  lateWindow: number
}
