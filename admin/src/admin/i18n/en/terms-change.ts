/** Changes of terms that reach running challenges. */
export const termsChange = {
  panel: "Running challenges",
  panelText:
    "A running challenge keeps the terms it was sold with, unless a change is announced here.",
  none: "Nothing can be announced before a second version is published.",
  new: "Announce version {{version}} to running challenges",
  title: "Version {{version}} for running challenges",
  text: "Every running challenge under an older version is reached; one that cannot follow refuses the whole.",
  scope: "Holds from",
  scopes: {
    next_phase: "the next phase",
    next_phaseHint: "The phase a challenge is in ends under its old terms.",
    next_payout_cycle: "the next payout cycle",
    next_payout_cycleHint:
      "Funded accounts go over after their next payout; phases before are not touched.",
  },
  effective: "Not before",
  announcement: "Announcement",
  announcementHint:
    "What traders read, beside what is different in words; at least ten letters.",
  consent: "Holds only for traders who agree",
  announce: "Announce",
  announced_one: "Announced to {{count}} challenge",
  announced_other: "Announced to {{count}} challenges",
  withdraw: "Withdraw",
  withdrawText: "It reaches nobody further; where it holds, it goes on.",
  withdrawn: "Withdrawn",
  state:
    "Not before {{date}}. Reaches {{reached}}, agreed {{consented}}, holds for {{applied}}.",
}
