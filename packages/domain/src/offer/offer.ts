/** Who may buy a program, when, and how many of them. Left-out conditions hold for everybody. */
export interface Offer {
  /** `hidden` is sold to whoever has the link; `archived` is not sold any more. */
  visibility: "visible" | "hidden" | "archived"
  /** Instants; the end is exclusive. */
  from: string | null
  until: string | null
  /** ISO country codes in lower case: only these, or all but these. */
  countries: { mode: "only" | "except"; codes: string[] } | null
  /** Currency codes in lower case of what is paid; empty: every currency. */
  currencies: string[]
  /** Ids; an empty list means everyone. */
  regions: string[]
  groups: string[]
  /** How many may be sold from an instant on. */
  stock: { count: number; since: string } | null
  /** Running challenges of the program that one trader may have. */
  trader: {
    count: number | null
    total: { amount: string; currency: string } | null
  }
}
