import type { Moves } from "./moves"

export const CHALLENGE_ACCOUNT_STATUSES = [
  "provisioning",
  "active",
  "locked",
  "passed",
  "breached",
  "expired",
  "closed",
] as const

export type ChallengeAccountStatus = (typeof CHALLENGE_ACCOUNT_STATUSES)[number]

/** Every allowed move of a challenge account, by verb. A breach after a pass still counts. */
export const challengeAccountMoves = {
  provisioning: { activate: "active", close: "closed" },
  active: {
    lock: "locked",
    pass: "passed",
    breach: "breached",
    expire: "expired",
    close: "closed",
  },
  locked: {
    unlock: "active",
    pass: "passed",
    breach: "breached",
    expire: "expired",
    close: "closed",
  },
  passed: { breach: "breached", close: "closed", reverse: "active" },
  breached: { close: "closed", reverse: "active" },
  expired: { close: "closed", reverse: "active" },
  closed: { reverse: "active" },
} as const satisfies Moves<ChallengeAccountStatus>
