/** Numbers per account: 192 bytes, three lines of a processor's cache. */
export const STRIDE = 24

/** How many trailing levels fit. */
export const MOST_FOLLOWERS = 4

/** The largest amount in minor units; sums of two and guards beyond it stay exact. */
export const MOST = 2 ** 50

/** A guard that no amount reaches; negative, one that every amount has passed. */
export const NEVER = Number.MAX_SAFE_INTEGER

/** Numbers by their slot. */
export type Guards = Record<number, number>

/** What the slots of an account hold: whole numbers, money in minor units of its currency, instants in milliseconds. */
export const SLOT = {
  events: 0,
  at: 1,
  /** From this instant on something may happen by time alone. Zero where the slots hold no account. */
  until: 2,
  balance: 3,
  equity: 4,
  /** Highest equity of the day, as it was shown. */
  peak: 5,
  /** The least equity (and low) and balance that touch no floor, the most that touch no ceiling. */
  floorEquity: 6,
  floorBalance: 7,
  ceilingEquity: 8,
  ceilingBalance: 9,
  /** Where both of these are reached, all objectives are met. */
  targetBalance: 10,
  targetEquity: 11,
  /** 1 where objectives wait for equity to be the balance. */
  flat: 12,
  /** From this high, or balance, on a level does more than follow. */
  limitHigh: 13,
  limitBalance: 14,
  /** Then two for each follower: its mark, and the distance of its floor from the mark. */
  followers: 15,
} as const
