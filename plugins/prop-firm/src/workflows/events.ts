/**
 * Names of the events this plugin emits beside those of moves, which are named
 * after where they led (`challenge.won`, `challenge_account.breached`). Each
 * carries ids only.
 */
export const EVENTS = {
  programPublished: "program.published",
  challengeIssued: "challenge.issued",
} as const
