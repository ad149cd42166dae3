import type { AccountRow } from "../snapshot/account-rows"
import type { AccountIdentity } from "../engine/evaluated-account"
import type { SeenNumbers } from "./seen-numbers"

/** A breach as the replay found it, and whether its row says that it was undone. */
export type ReplayedBreach = {
  rule: string
  number: number
  isHard: boolean
  isReversed: boolean
  storedReversed: boolean
}

/** An account in a replay, beside its state. */
export type ReplayedAccount = {
  readonly index: number
  readonly identity: AccountIdentity
  /** How far its row is written. */
  readonly row: AccountRow
  readonly seen: SeenNumbers
  /** Events in the first form of the journal. */
  firstNumber: number
  isCompared: boolean
  readonly breaches: ReplayedBreach[]
}

/** How differences name it. */
export const nameOf = ({ identity: { id, login } }: ReplayedAccount): string =>
  `${id} (login ${login})`
