import type { Message } from "../explain/message"
import type { Money } from "../money/money"
import type { OpenTrade } from "./state"

/** A release of economic news. */
export interface Release {
  at: number
  currency: string
  impact: string
  title: string | null
}

/** Something that conduct rules look at, after the book was updated; a trade that was just closed has nothing left. */
export type Fact =
  | { type: "opened" | "modified"; trade: OpenTrade }
  | { type: "closed"; trade: OpenTrade; fully: boolean }
  /** On another account of the same trader. */
  | { type: "other_opened" | "other_closed"; trade: OpenTrade }
  | {
      type: "positions"
      open: readonly { trade: string; profit: Money }[]
    }
  | { type: "news"; release: Release }
  /** Time has passed up to here, and the book did not change before. */
  | { type: "time"; to: number }
  | { type: "resumed" }

/** When and where a fact is looked at. */
export interface Sight {
  at: number
  currency: string
  timeZone: string
}

/** Conduct that breaks a rule. */
export interface Offence {
  /** What a reversal excuses: the same thing found again is none. */
  key: string
  /** The one trade of this account that caused it. */
  trade: string | null
  /** When that trade closed, where it did before this event. */
  closedAt?: number
  /** The amount found, where the rule measures money. */
  amount?: Money
  measured: string | null
  limit: string | null
  message: Message
}
