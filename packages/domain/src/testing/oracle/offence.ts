/** Conduct that breaks a rule, found in the story; the key tells it from all others of the rule. */
export interface Offence {
  key: string
  trade: string | null
  /** When it came about, where time alone brought it. */
  at?: number
}
