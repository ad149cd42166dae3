import type { ProgramDocument } from "@highwater/domain"

/** What an account came to: the engine's status, or that the new terms have no such size or phase. */
export type TrialOutcome =
  | "active"
  | "locked"
  | "passed"
  | "breached"
  | "expired"
  | "undetermined"
  | "not_comparable"

/** What new terms would have decided, counted. */
export interface DryRunResult {
  /** Accounts by what they really came to, then by what they would have. */
  outcomes: Partial<Record<TrialOutcome, Partial<Record<TrialOutcome, number>>>>
  /** First rule that would have ended an account, by its id. */
  ended_by: Record<string, number>
  /** Payouts that were made, and how many the new terms would have refused at that moment. */
  payouts: { made: number; refused: number }
  /** Accounts that could ask for a payout at the end, under the terms they had and the new ones. */
  eligible: { before: number; after: number }
}

/** A draft that is tried on past challenges. */
export interface DryRunRow {
  id: string
  program_id: string
  document: ProgramDocument
  document_hash: string
  days: number
  /** Ids of the challenge accounts it is tried on, in their order. */
  accounts: string[]
  done: number
  result: DryRunResult
  status: "running" | "done" | "failed"
  problem: string | null
  created_by: string | null
  created_at: Date
  finished_at: Date | null
}

/** Nothing counted yet. */
export const emptyResult = (): DryRunResult => ({
  outcomes: {},
  ended_by: {},
  payouts: { made: 0, refused: 0 },
  eligible: { before: 0, after: 0 },
})
