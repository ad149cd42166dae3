import type { Challenge } from "./types"

/** One step from the payment to a challenge account that can be traded. */
export interface ProvisioningStep {
  key: "paid" | "challenge" | "account" | "ready"
  state: "done" | "current" | "ahead"
}

const STEPS: ProvisioningStep["key"][] = [
  "paid",
  "challenge",
  "account",
  "ready",
]

/** How far the challenges of an order are; the slowest of them counts. */
export function provisioningSteps(challenges: Challenge[]): ProvisioningStep[] {
  const reached =
    challenges.length === 0
      ? 1
      : Math.min(...challenges.map((challenge) => progressOf(challenge)))
  return STEPS.map((key, index) => ({
    key,
    state: index < reached ? "done" : index === reached ? "current" : "ahead",
  }))
}

function progressOf({ account, status }: Challenge): number {
  if (account?.login && status !== "provisioning") {
    return STEPS.length
  }
  return account?.login ? 3 : 2
}
