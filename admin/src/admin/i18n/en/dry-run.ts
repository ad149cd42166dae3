/** Drafts tried on past challenges. */
export const dryRun = {
  panel: "Try the draft on past challenges",
  panelText:
    "Replays what happened on the challenge accounts opened in the last days, under the terms they had and under the saved draft. What people decided is left out.",
  start: "Try it on {{days}} days",
  none: "No draft of this program was tried yet.",
  noAccounts: "No challenge account was opened in these days.",
  title: "{{days}} days, {{at}}",
  draft: "The draft as it is",
  progress: "Progress",
  of: "{{done}} of {{total}} challenge accounts",
  before: "Under the terms they had",
  after: "Under these",
  count: "Challenge accounts",
  payouts:
    "Payouts made: {{made}}, refused under these: {{refused}}. Could ask for one at the end: {{before}} before, {{after}} under these.",
  endedBy: "Ended by {{rule}}: {{count}}",
  outcome: {
    active: "Running",
    locked: "Locked",
    passed: "Passed",
    breached: "Breached",
    expired: "Expired",
    undetermined: "Undetermined",
    not_comparable: "No such size, phase or add-ons",
  },
}
