/** Names of the events this plugin emits; each carries ids only. */
export const EVENTS = {
  programPublished: "program.published",
  challengeIssued: "challenge.issued",
  challengeMoved: "challenge.moved",
  challengeAccountMoved: "challenge_account.moved",
} as const
