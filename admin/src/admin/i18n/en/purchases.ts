/** Challenges without money, and how the firm sells. */
export const purchases = {
  grant: {
    label: "Grant a challenge",
    title: "Grant a challenge",
    text: "The trader gets it without paying, under the terms that are on sale now.",
    size: "Size",
    example: "Compensation for an outage of the platform",
    none: "No program is published yet.",
    granted: "The challenge is granted.",
    failed: "The challenge could not be granted",
    forbidden: "You need the permission challenges.grant.",
  },
  purchases: {
    title: "How the firm sells",
    subtitle: "What a dispute does, and who may have challenges for nothing",
    suspend: "Suspend the challenges of a disputed order",
    suspendHint:
      "Until a person decides. Switched off, a dispute raises a task and nothing else.",
    free: "Let traders take challenges that cost nothing",
    freeHint:
      "Challenges whose price is zero, also after a promotion. Switched off, the checkout refuses them.",
    perTrader: "Most free challenges of one trader",
    perProgram: "Most free challenges of one trader in one program",
    days: "Counted over how many days",
    noLimit: "Leave it empty for no limit.",
    allDays: "Leave it empty to count all.",
    groups: "Customer groups",
    groupsHint:
      "Ids of the groups whose members may take them, separated by commas. Empty for every trader.",
    why: "Reason of the change",
    save: "Save",
    saved: "The policy is saved.",
    failed: "The policy could not be saved",
  },
}
