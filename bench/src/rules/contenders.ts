import { compile } from "@highwater/domain"
import type { Contender } from "./contender"
import { generalForm } from "./general-form"
import { jsonRulesEngine } from "./json-rules-engine"
import { otherEngine } from "./other-engine"
import { ruleTerms } from "./rule-terms"
import { tradeStream } from "./trade-stream"
import { walk } from "./walk"
import { zenEngine } from "./zen-engine"

const SIZES = [1, 10_000, 100_000]
const TRADES_PER_ROUND = 50_000
const OTHERS_PER_ROUND = 4_000

/** The general form, events with trades among them. */
const general = (): Contender[] => {
  const terms = ruleTerms()
  const program = compile(terms, { lateWindow: 0 })
  const form = (
    name: string,
    accounts: number,
    options: { reports?: boolean } = {},
    given = program
  ) =>
    generalForm(
      given,
      `general form, trades${name}`,
      accounts,
      TRADES_PER_ROUND,
      tradeStream(accounts),
      options
    )
  return [
    ...SIZES.map((accounts) => form("", accounts)),
    form(", 32 events kept", 1, {}, compile(terms)),
    form(", reports read", 10_000, { reports: true }),
  ]
}

/** The same rules in other engines, their marks and days kept beside them. */
const others = (): Contender[] => [
  otherEngine(
    "json-rules-engine",
    jsonRulesEngine(),
    walk(10_000, OTHERS_PER_ROUND),
    1
  ),
  otherEngine(
    "@gorules/zen-engine",
    zenEngine(),
    walk(10_000, OTHERS_PER_ROUND),
    64
  ),
]

/** All that is timed, in the order of a round. */
export const contenders = (): Contender[] => [...general(), ...others()]
