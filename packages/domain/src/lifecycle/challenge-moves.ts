import type { Moves } from "./moves"

export const CHALLENGE_STATUSES = [
  "provisioning",
  "active",
  "under_review",
  "suspended",
  "won",
  "lost",
  "expired",
  "cancelled",
] as const

export type ChallengeStatus = (typeof CHALLENGE_STATUSES)[number]

/**
 * Every allowed move of a challenge, by verb. `back` stands for the status a pause remembers; a terminal status has no way
 * out but the recorded reversal.
 */
export const challengeMoves = {
  provisioning: {
    activate: "active",
    win: "won",
    cancel: "cancelled",
    suspend: "suspended",
    review: "under_review",
  },
  active: {
    win: "won",
    lose: "lost",
    expire: "expired",
    cancel: "cancelled",
    review: "under_review",
    suspend: "suspended",
  },
  under_review: {
    resume: "back",
    confirm: "lost",
    lose: "lost",
    win: "won",
    expire: "expired",
    cancel: "cancelled",
    suspend: "suspended",
  },
  suspended: {
    resume: "back",
    lose: "lost",
    expire: "expired",
    cancel: "cancelled",
    review: "under_review",
  },
  won: { reverse: "active" },
  lost: { reverse: "active" },
  expired: { reverse: "active" },
  cancelled: {},
} as const satisfies Moves<ChallengeStatus>
