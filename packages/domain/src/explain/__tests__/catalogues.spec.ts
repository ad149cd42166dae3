import { de } from "../catalogues/de"
import { en } from "../catalogues/en"
import { es } from "../catalogues/es"
import { chooseLocale } from "../choose-locale"
import { durationText } from "../duration-text"
import type { Message } from "../message"
import { renderMessage } from "../render-message"
import { say } from "../say"

const gapsOf = (template: string): string[] =>
  [...template.matchAll(/\{(\w+:\w+)[^}]*\}/g)]
    .map((one) => one[1] ?? "")
    .sort()

const wordsOf = (template: string): string =>
  template.replace(/\{[^}]*\}/g, "").replace(/[^\p{L}]/gu, "")

/** Texts that are the same word, or no word at all, in both languages. */
const SAME = new Set(["unit.trade", "units.trade", "group.trade"])

describe.each([
  ["es", es],
  ["de", de],
] as const)("the catalogue %s", (_, catalogue) => {
  const keys = Object.keys(en) as (keyof typeof en)[]

  it("has every sentence with the same gaps", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect([key, ...gapsOf(catalogue[key])]).toEqual([
        key,
        ...gapsOf(en[key]),
      ])
    }
  })

  it("leaves no English over", () => {
    const untouched = keys.filter(
      (key) =>
        wordsOf(en[key]) !== "" &&
        wordsOf(en[key]) === wordsOf(catalogue[key]) &&
        !SAME.has(key)
    )
    expect(untouched).toEqual([])
    const english = keys.filter((key) =>
      / (the|of|is|are|were|with|from|than|by|and|or) /i.test(
        ` ${catalogue[key].replace(/\{[^}]*\}/g, " ")} `
      )
    )
    expect(english).toEqual([])
  })

  it("writes no gap without its type", () => {
    const types =
      /^\w+:(text|sentence|money|number|count|instant|date|duration|list)(\|[^|]*\|[^|]*)?$/
    for (const key of keys) {
      for (const [, gap = ""] of catalogue[key].matchAll(/\{([^}]*)\}/g)) {
        expect(gap).toMatch(types)
      }
    }
  })
})

describe("a fact", () => {
  const money = (text: string): Message => say("group.symbol", { symbol: text })
  const tell = (amount: string, currency: string) =>
    (["en", "es", "de"] as const).map((locale) =>
      renderMessage(
        say("allowance.amount", { amount: { money: amount, currency } }),
        { locale }
      )
    )

  it("is money with the signs of the language, to the last digit", () => {
    expect(tell("1234567.05", "USD")).toEqual([
      "$1,234,567.05",
      "1.234.567,05 $",
      "1.234.567,05 $",
    ])
    expect(tell("-9000.00", "USD")).toEqual([
      "-$9,000.00",
      "-9000,00 $",
      "-9.000,00 $",
    ])
    expect(tell("12345678901234567890", "JPY")[2]).toBe(
      "12.345.678.901.234.567.890 ¥"
    )
    expect(tell("0.00000001", "BTC")[1]).toBe("0,00000001 BTC")
  })

  it("is an instant in the order of the language, with its offset", () => {
    const at = (instant: string) =>
      ([undefined, "en", "es", "de"] as const).map((locale) =>
        renderMessage(say("decision.locked", { until: { instant } }), {
          locale,
        }).replace(/^.* (until|hasta el|bis) /, "")
      )
    expect(at("2025-02-03T17:00:00-05:00")).toEqual([
      "2025-02-03T17:00:00-05:00.",
      "3 Feb 2025, 17:00:00 (UTC-5).",
      "3 feb 2025, 17:00:00 (UTC-5).",
      "03.02.2025, 17:00:00 (UTC-5) gesperrt.",
    ])
    expect(at("2025-12-31T09:05:00.250+05:30").slice(1)).toEqual([
      "31 Dec 2025, 09:05:00.250 (UTC+5:30).",
      "31 dic 2025, 09:05:00,250 (UTC+5:30).",
      "31.12.2025, 09:05:00,250 (UTC+5:30) gesperrt.",
    ])
    expect(at("2025-03-01T00:00Z")[3]).toBe("01.03.2025, 00:00 (UTC) gesperrt.")
  })

  it("is one or several of something", () => {
    const day = (days: number, locale: "en" | "es" | "de") =>
      renderMessage(
        say("describe.min_trading_days.position_flat", {
          days: { count: days },
        }),
        { locale }
      )
    expect(day(1, "en")).toMatch(/^Trade on at least 1 day\./)
    expect(day(2, "es")).toMatch(/^Hay que operar al menos 2 días\./)
    expect(day(1, "de")).toMatch(/an mindestens 1 Tag\./)
  })

  it("is a duration in the units of the language", () => {
    expect(durationText(5_400_000)).toBe("1 h 30 min")
    const told = (["en", "es", "de"] as const).map((locale) =>
      renderMessage(say("hedging.for", { overlap: { duration: 90_061_001 } }), {
        locale,
      })
    )
    expect(told).toEqual([
      " for 1 day 1 h 1 min 1 s 1 ms or longer",
      " durante 1 día 1 h 1 min 1 s 1 ms o más",
      " 1 Tag 1 Std 1 Min 1 Sek 1 ms oder länger",
    ])
  })

  it("is a text as it is, braces included", () => {
    expect(renderMessage(money("{x:text}"), { locale: "de" })).toBe("{x:text}")
  })
})

it("the language is chosen as browsers ask for it", () => {
  const wanted = {
    "de-AT": "de",
    es_MX: "es",
    "fr-FR, de;q=0.7, es;q=0.8": "es",
    "en-GB,en;q=0.9,de;q=0.8": "en",
    "de;q=0, es;q=0.1": "es",
    "de;q=x": "en",
    "fr-CA": "en",
    "*": "en",
    "": "en",
  }
  expect(
    Object.fromEntries(
      Object.keys(wanted).map((one) => [one, chooseLocale(one)])
    )
  ).toEqual(wanted)
  expect(chooseLocale(undefined)).toBe("en")
})
