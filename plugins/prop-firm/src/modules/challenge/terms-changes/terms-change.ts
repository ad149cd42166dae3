/** Where a change of terms reaches running challenges. */
export type TermsChangeScope = "next_phase" | "next_payout_cycle"

/** A change of terms for running challenges, as it was announced. */
export interface TermsChangeRow {
  id: string
  program_id: string
  /** The version whose terms are to hold. */
  program_version_id: string
  scope: TermsChangeScope
  announcement: string
  effective_at: Date
  consent_required: boolean
  reason: string
  created_by: string | null
  created_at: Date
  withdrawn_at: Date | null
}

/** One challenge that a change reaches. */
export interface TermsChangeReachRow {
  change_id: string
  challenge_id: string
  customer_id: string
  /** Payouts of its funded account when the change came into force; null until then. */
  payouts_before: number | null
  consented_at: Date | null
  consent_ip: string | null
  applied_at: Date | null
  /** The challenge account the new terms hold for. */
  challenge_account_id: string | null
}
