import { parseTerms, type Terms, type TradingEvent } from "@highwater/domain"
import { countTrial } from "../../../modules/challenge/dry-runs/count-trial"
import { emptyResult } from "../../../modules/challenge/dry-runs/dry-run"
import { tryTerms } from "../../../modules/challenge/dry-runs/try-terms"

const terms = (daily: string, target: string): Terms => {
  const parsed = parseTerms({
    format: "highwater.terms/1",
    currency: "USD",
    initialBalance: "10000",
    day: { timeZone: "UTC", resetAt: "00:00" },
    rules: [
      {
        id: "daily",
        kind: "daily_loss",
        reference: "balance_at_reset",
        allowance: { percent: daily, of: "initial_balance" },
        breachWhen: "below",
      },
      { id: "target", kind: "profit_target", percent: target },
    ],
    payout: { split: "80", minimum: { amount: "100" } },
  })
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.terms
}
const equity = (at: string, value: string): TradingEvent => ({
  type: "equity",
  at: `2026-03-02T${at}:00Z`,
  balance: value,
  equity: value,
})
const history = [
  equity("08:00", "10000"),
  equity("09:00", "9550"),
  {
    type: "verdict",
    at: "2026-03-02T09:30:00Z",
    status: "breached",
    reason: "x",
  },
  equity("10:00", "10900"),
] as TradingEvent[]

describe("trying terms on a history", () => {
  it("says what they would have decided, whatever people decided since", async () => {
    expect(await tryTerms(terms("5", "8"), history)).toMatchObject({
      outcome: "passed",
      ended_by: null,
    })
    expect(await tryTerms(terms("4", "8"), history)).toMatchObject({
      outcome: "breached",
      ended_by: "daily",
    })
    expect(await tryTerms(terms("5", "20"), history)).toMatchObject({
      outcome: "active",
      eligible: true,
    })
    expect(await tryTerms(terms("5", "8"), [])).toMatchObject({
      outcome: "active",
      eligible: false,
    })
  })

  it("counts payouts that would have been refused", async () => {
    const paid = [
      equity("08:00", "10300"),
      { type: "payout", at: "2026-03-02T09:00:00Z", amount: "200" },
      equity("09:01", "10100"),
      { type: "payout", at: "2026-03-02T09:02:00Z", amount: "150" },
    ] as TradingEvent[]
    const { payouts } = await tryTerms(terms("5", "20"), paid)
    expect(payouts).toEqual({ made: 2, refused: 1 })
  })

  it("counts outcomes before and after", async () => {
    const before = await tryTerms(terms("4", "8"), history)
    const after = await tryTerms(terms("5", "8"), history)
    const one = countTrial(emptyResult(), before, after)
    const two = countTrial(one, after, before)
    expect(countTrial(two, before, null)).toMatchObject({
      outcomes: {
        breached: { passed: 1, not_comparable: 1 },
        passed: { breached: 1 },
      },
      ended_by: { daily: 1 },
    })
  })
})
