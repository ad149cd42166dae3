import { createTranslator } from "next-intl"
import { compareGroups } from "../../components/compare/compare-rows"
import en from "../../messages/en.json"
import { formatsOf } from "../formats"
import type { PhaseFacts, Program, ProgramSize } from "../types"

const facts: PhaseFacts = {
  target: "8000",
  target_percent: "8",
  daily_loss: "5000",
  daily_loss_percent: "5",
  overall_loss: "10000",
  overall_loss_percent: "10",
  overall_trails: "none",
  min_trading_days: null,
  split: null,
}

const size = (phases: PhaseFacts[]): ProgramSize => ({
  key: "100k",
  variant_id: "v",
  currency: "USD",
  initial_balance: "100000",
  price: { amount: "499", currency: "USD" },
  phases: phases.map((one, index) => ({
    key: `phase_${index}`,
    title: `Phase ${index}`,
    funded: index === phases.length - 1,
    terms_hash: "t",
    sentences: [],
    facts: one,
  })),
})

const program = (id: string, phases: PhaseFacts[]): Program => ({
  id,
  product_id: id,
  handle: id,
  title: id,
  subtitle: null,
  description: null,
  version: 1,
  version_hash: "h",
  published_at: "2026-01-01T00:00:00Z",
  steps: phases.length - 1,
  offer: { state: "open", reason: null, until: null },
  add_ons: [],
  platforms: [],
  sizes: [size(phases)],
})

const compared = (id: string, phases: PhaseFacts[]) => ({
  pick: `${id}:100k`,
  program: program(id, phases),
  size: size(phases),
})

describe("the comparison", () => {
  const funded = { ...facts, target: null, target_percent: null, split: "80" }
  const groups = compareGroups(
    [
      compared("a", [facts, facts, funded]),
      compared("b", [{ ...facts, daily_loss: "4000" }, funded]),
    ],
    createTranslator({ locale: "en", messages: en }),
    formatsOf("en")
  )
  const differing = (key: string) =>
    groups
      .find((group) => group.key === key)
      ?.rows.filter((row) => row.differs)
      .map((row) => row.key)

  it("marks what differs and nothing else", () => {
    expect(differing("head")).toEqual(["evaluation"])
    expect(differing("phase-0")).toEqual(["daily_loss"])
    expect(differing("funded")).toEqual([])
  })

  it("leaves a gap where one has no such phase, and drops what none has", () => {
    const second = groups.find((group) => group.key === "phase-1")
    expect(second?.rows.map((row) => row.key)).toEqual([
      "target",
      "daily_loss",
      "overall_loss",
      "floor",
    ])
    expect(second?.rows.every((row) => row.cells[1] === null)).toBe(true)
  })
})
