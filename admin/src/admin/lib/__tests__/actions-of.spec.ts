import { actionsOf } from "../actions-of"

const state = (
  status: string,
  challenge: string,
  reversed?: string | null
) => ({
  id: "chacc_1",
  status,
  challenge: { status: challenge },
  steps: [{ challenge_account_id: "chacc_1" }, { challenge_account_id: null }],
  breaches:
    reversed === undefined ? [] : [{ effect: "fail", reversed_at: reversed }],
})

describe("actionsOf", () => {
  it("lets a challenge that goes on be suspended", () => {
    expect(actionsOf(state("active", "active")).suspend).toBe(true)
    expect(actionsOf(state("active", "under_review")).suspend).toBe(true)
  })
  it("lets nothing that has ended be suspended", () => {
    expect(actionsOf(state("breached", "lost", null)).suspend).toBe(false)
    expect(actionsOf(state("active", "won")).suspend).toBe(false)
  })
  it("pauses a challenge in its newest phase only", () => {
    const steps = [
      { challenge_account_id: "chacc_1" },
      { challenge_account_id: "chacc_2" },
    ]
    expect(actionsOf({ ...state("passed", "active"), steps }).suspend).toBe(
      false
    )
    expect(actionsOf({ ...state("passed", "suspended"), steps }).resume).toBe(
      false
    )
  })
  it("resumes only what is paused", () => {
    expect(actionsOf(state("active", "under_review")).resume).toBe(true)
    expect(actionsOf(state("active", "suspended"))).toMatchObject({
      suspend: false,
      resume: true,
    })
    expect(actionsOf(state("active", "active")).resume).toBe(false)
  })
  it("confirms a breach only while it is under review, and then does not just resume", () => {
    expect(actionsOf(state("breached", "under_review", null))).toMatchObject({
      confirm: true,
      reverse: true,
      resume: false,
    })
    expect(actionsOf(state("breached", "lost", null)).confirm).toBe(false)
    expect(actionsOf(state("active", "under_review")).confirm).toBe(false)
  })
  it("reverses a breach once", () => {
    expect(actionsOf(state("breached", "lost", null)).reverse).toBe(true)
    expect(
      actionsOf(state("breached", "lost", "2025-03-03T10:00:00Z")).reverse
    ).toBe(false)
    expect(actionsOf(state("active", "active")).reverse).toBe(false)
  })
})
