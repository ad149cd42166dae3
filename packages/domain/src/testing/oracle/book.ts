import { minorUnits } from "../../money/minor-units"
import type { Terms } from "../../terms/terms-schema"
import type { Finding } from "./findings"
import type { NaiveDay } from "./naive-day"
import type { Rational } from "./rational"
import type { Entry, Moment, Outcome, Pardon, Story } from "./story"

/** Whether a level or an amount was broken when it was last looked at. */
export interface Look {
  event: number
  rule: string
  broken: boolean
}

/** All that was written down so far. */
export interface Book {
  terms: Terms
  decimals: number
  pardons: readonly Pardon[]
  moments: Moment[]
  log: Entry[]
  looks: Look[]
  /** Amounts that were forgiven, until recovered. */
  forgiven: { event: number; rule: string; amount: Rational }[]
  outcome: Outcome
  passRefused: boolean
  /** Event of the last verdict. */
  verdict: number
  /** Event of the last verdict that let the account go on. */
  goesOn: number
  /** Reset index of the day a person has settled. */
  settled: number | null
  /** Numbers of the events that changed nothing. */
  ignored: Set<number>
  firstDay: NaiveDay | null
  /** Offences that a person's decision has forgiven. */
  excused: { rule: string; key: string }[]
  /** Hard offences found on hold. */
  kept: Finding[]
  locks: { rule: string; until: number }[]
}

/** The story that a book tells. */
export const storyOf = ({ terms, moments, log }: Book): Story => ({
  terms,
  moments,
  log,
})

/** An empty book. */
export const newBook = (terms: Terms, pardons: readonly Pardon[]): Book => ({
  terms,
  decimals: minorUnits(terms.currency),
  pardons,
  moments: [],
  log: [],
  looks: [],
  forgiven: [],
  outcome: "open",
  passRefused: false,
  verdict: 0,
  goesOn: 0,
  settled: null,
  ignored: new Set(),
  firstDay: null,
  excused: [],
  kept: [],
  locks: [],
})
