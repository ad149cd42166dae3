import { defineSearchEntity } from "@medusajs/dashboard/lib"

/** "G then X" leads to the challenge accounts, and the palette lists it. */
defineSearchEntity("challenge_account", {
  groupLabel: (t) => t("prop:menu.challengeAccounts"),
  shortcut: {
    keys: { Mac: ["G", "X"], Windows: ["G", "X"], Linux: ["G", "X"] },
    label: (t) => t("prop:menu.challengeAccounts"),
    to: "/prop/challenge-accounts",
  },
})
