/** What a spike is where nobody said otherwise, and what is learned from the journal. */
export const USUAL_SPIKE = {
  /** A jump beyond this share of the initial balance … */
  share: 0.03,
  /** … that is also this many times the largest move … */
  factor: 6,
  /** … of about so many updates before it. */
  updates: 20,
} as const
