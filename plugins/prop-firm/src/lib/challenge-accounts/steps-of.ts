import type { z } from "@medusajs/framework/zod"
import type { PhaseStep } from "../../types/http/challenge-account"
import type { PhaseRow, SiblingRow } from "./read-parts"

type Step = z.infer<typeof PhaseStep>

const FAILED = new Set(["breached", "expired", "closed"])

/** The phases of a challenge with how far it has come. */
export function stepsOf(phases: PhaseRow[], accounts: SiblingRow[]): Step[] {
  return phases.map(({ phase_key, phase_index, title, funded }) => {
    const account = accounts.find((one) => one.phase_index === phase_index)
    return {
      key: phase_key,
      title,
      index: phase_index,
      funded,
      state: stateOf(account),
      challenge_account_id: account?.id ?? null,
    }
  })
}

function stateOf(account: SiblingRow | undefined): Step["state"] {
  if (!account) {
    return "ahead"
  }
  if (account.status === "passed") {
    return "done"
  }
  return FAILED.has(account.status) ? "failed" : "current"
}
