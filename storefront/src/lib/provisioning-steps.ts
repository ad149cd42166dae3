import type { Challenge } from "./types"

/** One step from the payment to a challenge account that can be traded. */
export interface ProvisioningStep {
  key: "paid" | "challenge" | "account" | "ready"
  title: string
  state: "done" | "current" | "ahead"
}

const TITLES: [ProvisioningStep["key"], string][] = [
  ["paid", "Payment received"],
  ["challenge", "Challenge issued"],
  ["account", "Challenge account opened on the platform"],
  ["ready", "Login ready"],
]

/** How far the challenges of an order are; the slowest of them counts. */
export function provisioningSteps(challenges: Challenge[]): ProvisioningStep[] {
  const reached =
    challenges.length === 0
      ? 1
      : Math.min(...challenges.map((challenge) => progressOf(challenge)))
  return TITLES.map(([key, title], index) => ({
    key,
    title,
    state: index < reached ? "done" : index === reached ? "current" : "ahead",
  }))
}

function progressOf({ account, status }: Challenge): number {
  if (account?.login && status !== "provisioning") {
    return TITLES.length
  }
  return account?.login ? 3 : 2
}
