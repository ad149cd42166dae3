import type { BoundaryAccount } from "../retention/write-boundary"
import type { StateRow } from "../read-model/state-row"
import type { ReplayStep } from "./partition-fold"

/** What a replay of a partition came to. */
export type PartitionAudit = {
  part: number
  /** The month at whose end the replay begins, where older ones are dropped. */
  since: string | null
  /** The rows of the journal that were replayed: behind one and up to another. */
  after: number
  head: number
  events: number
  accounts: number
  decisions: number
  /** Days that have opened and are still to be written behind their commits. */
  decisionsWaiting: number
  breaches: number
  pages: number
  /** Pages of another version or of before the replay, which were not compared. */
  pagesLeftAside: number
  zoneData: string[]
  differences: number
  /** The first differences in words. */
  words: string[]
}

export type AuditOptions = {
  /** Plain updates in the compact form, as servers evaluate them. */
  isFast?: boolean
  /** Only this challenge account. */
  accountId?: string
  /** Only up to this row; what is of later ones is passed over. */
  upTo?: number
  /** Called at the end where nothing differs. */
  onEnd?: (end: AuditEnd) => Promise<void>
  /** Called with every step of the general form, in order. */
  onSteps?: (steps: ReplayStep[]) => void | Promise<void>
}

/** How the replay has ended. */
export type AuditEnd = {
  accounts: Iterable<BoundaryAccount>
  /** Rows of accounts as they would be: those that are written are older. */
  behind: StateRow[]
}
