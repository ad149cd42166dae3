import type { ProgramDocument } from "../../program/program-schema"
import { templates } from "../../templates"
import type { Locale } from "../../explain/locale"
import { programChanges } from "../program-changes"
import { changeWords } from "../words"

const base = (): ProgramDocument => {
  const template = templates.find(({ key }) => key === "two-step")
  if (!template) throw new Error("no template")
  // A true copy: templates share rules between phases.
  return JSON.parse(JSON.stringify(template.document)) as ProgramDocument
}
const changed = (change: (document: ProgramDocument) => void) => {
  const after = base()
  change(after)
  return after
}
const texts = (
  change: (document: ProgramDocument) => void,
  locale: Locale = "en"
) => programChanges(base(), changed(change), { locale }).map(({ text }) => text)
const daily = (document: ProgramDocument, percent: string) => {
  const rule = document.phases[0]?.terms.rules.find(({ id }) => id === "daily")
  if (rule?.kind === "daily_loss") {
    rule.allowance = { percent, of: "initial_balance" }
  }
}

describe("programChanges", () => {
  it("says nothing of two equal programs", () => {
    for (const { document } of templates) {
      expect(programChanges(document, structuredClone(document))).toEqual([])
    }
  })

  it.each<[Locale, string]>([
    ["en", "Phase 1 · Daily loss: 5 % → 4 %"],
    ["es", "Phase 1 · Pérdida diaria: 5 % → 4 %"],
    ["de", "Phase 1 · Tagesverlust: 5 % → 4 %"],
  ])(
    "says a number before and after (%s), with both sentences",
    (locale, text) => {
      const [change, ...others] = programChanges(
        base(),
        changed((document) => daily(document, "4")),
        { locale }
      )
      expect(others).toEqual([])
      expect(change).toMatchObject({ kind: "changed", text, sizes: null })
      expect(change?.before).not.toBe(change?.after)
    }
  )

  it("leaves words of the format to the sentences", () => {
    const [change] = programChanges(
      base(),
      changed((document) => {
        const rule = document.phases[0]?.terms.rules[0]
        if (rule?.kind === "daily_loss") rule.breachWhen = "at_or_below"
      })
    )
    expect(change?.text).toBe("Phase 1 · Daily loss: changed")
    expect(change?.before).not.toBe(change?.after)
  })

  it("names rules that came and went, and the sizes a difference is about", () => {
    const found = programChanges(
      base(),
      changed(({ phases, sizes }) => {
        phases[0]?.terms.rules.splice(-1, 1, {
          id: "trades",
          kind: "max_trades_per_day",
          count: 100,
        })
        const [small] = sizes
        if (small) {
          small.overrides = [
            { phase: "phase_2", path: "rules.target.percent", value: "6" },
          ]
        }
      })
    )
    expect(
      found.map(({ kind, text, sizes }) => ({ kind, text, sizes }))
    ).toEqual([
      { kind: "added", text: "Phase 1 · Trades per day: added", sizes: null },
      { kind: "removed", text: "Phase 1 · Inactivity: removed", sizes: null },
      {
        kind: "changed",
        text: "Phase 2 · Profit target: 5 % → 6 %",
        sizes: ["10k"],
      },
      {
        kind: "changed",
        text: "Size 10k · what it changes: changed",
        sizes: null,
      },
    ])
  })

  it("tells what is different around the rules", () => {
    expect(
      texts((document) => {
        document.name = "Two-Step Pro"
        document.sizes.pop()
        document.sizes.push({
          key: "500k",
          currency: "USD",
          initialBalance: "500000",
        })
        document.automatic = { ...document.automatic, daily: false }
        const funded = document.phases.at(-1)
        if (funded?.terms.payout) {
          funded.terms.payout.split = "85"
          funded.terms.payout.every = { days: 7 }
        }
        if (funded) funded.terms.day = { timeZone: "Etc/UTC", resetAt: "00:00" }
      })
    ).toEqual([
      `Program · name: ${base().name} → Two-Step Pro`,
      "Funded · Rule day · time zone: Europe/Prague → Etc/UTC",
      "Funded · Payouts · split: 80 % → 85 %",
      "Funded · Payouts · every: 14 → 7",
      "Size 500k: added",
      "Size 200k: removed",
      "decided at once · daily: yes → no",
    ])
  })

  it("tells platforms that came, went or moved", () => {
    const mt5 = { key: "mt5", title: "MetaTrader 5", platform: "mt5-live" }
    const before = changed((it) => (it.platforms = [mt5]))
    const after = changed(
      (it) =>
        (it.platforms = [
          { ...mt5, platform: "mt5-new" },
          { key: "ct", title: "cTrader", platform: "ct" },
        ])
    )
    expect(programChanges(before, after).map(({ text }) => text)).toEqual([
      'Platform "MetaTrader 5" · platform: mt5-live → mt5-new',
      'Platform "cTrader": added',
    ])
  })

  it("tells phases that came, went or changed places", () => {
    expect(
      texts(({ phases }) => {
        phases.splice(0, 2, ...phases.slice(0, 2).reverse())
      })
    ).toEqual(["Phase · order: changed"])
    expect(texts(({ phases }) => phases.splice(1, 1), "de")).toEqual([
      'Phase "Phase 2": entfällt',
    ])
  })

  it("has a word of its own for everything in each language", () => {
    for (const words of Object.values(changeWords)) {
      expect(Object.keys(words)).toEqual(Object.keys(changeWords.en))
      expect(Object.values(words)).not.toContain("")
    }
  })
})
