import type { Terms } from "@highwater/domain"
import { readAmount, roomToLose } from "../room-to-lose"

const terms: Terms = {
  format: "highwater.terms/1",
  currency: "USD",
  initialBalance: "100000",
  day: { timeZone: "UTC", resetAt: "00:00" },
  rules: [
    {
      id: "daily",
      kind: "daily_loss",
      allowance: { percent: "5", of: "initial_balance" },
      reference: "balance_at_reset",
      measured: "equity",
      breachWhen: "below",
      effect: "fail",
    },
    {
      id: "overall",
      kind: "overall_loss",
      allowance: { percent: "10", of: "initial_balance" },
      trails: "closed_balance",
      measured: "equity",
      breachWhen: "below",
      effect: "fail",
    },
    { id: "target", kind: "profit_target", percent: "8", measured: "balance" },
  ],
}

const rooms = (peak: string, start: string, now: string) => {
  const { broken, meters } = roomToLose(terms, { peak, start, now }, "en")
  return { broken, rooms: meters.map(({ kind, room }) => [kind, room]) }
}

describe("room to lose", () => {
  it("is what the engine leaves on a course, a reached target notwithstanding", () => {
    expect(rooms("100000", "100000", "100000")).toEqual({
      broken: false,
      rooms: [
        ["daily_loss", "5000.00"],
        ["overall_loss", "10000.00"],
      ],
    })
    expect(rooms("109000", "104000", "101000")).toEqual({
      broken: false,
      rooms: [
        ["daily_loss", "2000.00"],
        ["overall_loss", "2000.00"],
      ],
    })
  })

  it("says when the course has ended the challenge", () => {
    expect(rooms("100000", "100000", "94999.99").broken).toBe(true)
    expect(rooms("112000", "101000", "101000").broken).toBe(true)
  })

  it("reads amounts as people type them", () => {
    expect(readAmount(" 98500,50 ")).toBe("98500.50")
    expect(["", "0", "-5", "1e5", "12.345", undefined].map(readAmount)).toEqual(
      [null, null, null, null, null, null]
    )
  })
})
