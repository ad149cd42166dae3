import { challengeGroup } from "../challenge-group"
import { challengeStatus } from "../challenge-status"
import { provisioningSteps } from "../provisioning-steps"
import type { Challenge } from "../types"

type Input = Parameters<typeof challengeStatus>[0]

const row = (
  status: Input["status"],
  account: string | null,
  funded = false
): Input => ({
  status,
  account: account === null ? null : { status: account, phase: { funded } },
})

describe("where a challenge is listed and what it is called", () => {
  it.each([
    ["provisioning", null, false, "active", "provisioning"],
    ["active", "active", false, "active", "active"],
    ["active", "locked", false, "active", "locked"],
    ["under_review", "breached", false, "in_review", "under_review"],
    ["suspended", "active", false, "in_review", "suspended"],
    ["won", "active", true, "funded", "funded"],
    ["won", "provisioning", true, "funded", "provisioning"],
    ["won", "breached", true, "failed", "breached"],
    ["won", "closed", true, "passed", "funded_ended"],
    ["won", "passed", false, "passed", "won"],
    ["lost", "breached", false, "failed", "lost"],
    ["expired", "expired", false, "failed", "expired"],
    ["cancelled", null, false, "failed", "cancelled"],
  ] as const)(
    "%s with account %s (funded: %s)",
    (status, account, funded, group, key) => {
      const challenge = row(status, account, funded)
      expect(challengeGroup(challenge)).toBe(group)
      expect(challengeStatus(challenge).key).toBe(key)
    }
  )
})

describe("provisioningSteps", () => {
  const challenge = (
    status: Challenge["status"],
    login: string | null
  ): Challenge => ({
    id: "c",
    number: "HW-1",
    status,
    program: { id: "p", name: "P", handle: "p" },
    size: "100k",
    add_ons: [],
    currency: "USD",
    initial_balance: "100000",
    order_id: "o",
    created_at: "2026-01-01T00:00:00Z",
    ended_at: null,
    steps: [],
    sparkline: [],
    account: {
      id: "a",
      login,
      status: "provisioning",
      phase: { key: "phase_1", title: "Phase 1", index: 0, funded: false },
      balance: null,
      equity: null,
      room_today: null,
      room_total: null,
      target_progress: null,
      trading_days: null,
      last_event_at: null,
      opened_at: null,
      closed_at: null,
    },
  })
  const current = (challenges: Challenge[]): string | undefined =>
    provisioningSteps(challenges).find((step) => step.state === "current")?.key

  it("follows the slowest challenge of the order", () => {
    expect(current([])).toBe("challenge")
    expect(current([challenge("provisioning", null)])).toBe("account")
    expect(current([challenge("provisioning", "70")])).toBe("ready")
    expect(current([challenge("active", "70")])).toBeUndefined()
    expect(
      current([challenge("active", "70"), challenge("provisioning", null)])
    ).toBe("account")
  })
})
