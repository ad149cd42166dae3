import { compile } from "@highwater/domain"
import { compactForm } from "./compact-form"
import type { Entry } from "./contender"
import { generalForm } from "./general-form"
import { jsonRulesEngine } from "./json-rules-engine"
import { otherEngine } from "./other-engine"
import { rulePlan } from "./rule-plan"
import { tradeStream } from "./trade-stream"
import { walk } from "./walk"
import { zenEngine } from "./zen-engine"

const SIZES = [1, 10_000, 100_000]
const PLAIN_PER_ROUND = 1_000_000
const TRADES_PER_ROUND = 50_000
const OTHERS_PER_ROUND = 4_000

/** What `npm start` gives a server: young states of thousands of accounts are not copied twice before they are garbage. */
const SERVER_FLAGS = ["--max-semi-space-size=64"]

const compact = (accounts: number): Entry => {
  const name = "compact form, equity updates"
  // The general form that checks one account follows every update of it.
  const perRound = accounts === 1 ? PLAIN_PER_ROUND / 5 : PLAIN_PER_ROUND
  return {
    name,
    accounts,
    flags: [],
    make: () => compactForm(rulePlan(), name, walk(accounts, perRound)),
  }
}

const general = (
  more: string,
  accounts: number,
  { reports = false, remembers = false, isServer = false } = {}
): Entry => {
  const name = `general form, trades${more}`
  return {
    name,
    accounts,
    flags: isServer ? SERVER_FLAGS : [],
    make: () => {
      const { program } = rulePlan()
      return generalForm(
        remembers ? compile(program.terms) : program,
        name,
        accounts,
        TRADES_PER_ROUND,
        tradeStream(accounts),
        { reports }
      )
    },
  }
}

const other = (
  name: string,
  engine: typeof jsonRulesEngine,
  inFlight: number
): Entry => ({
  name,
  accounts: 10_000,
  flags: [],
  make: () =>
    otherEngine(
      name,
      rulePlan().program,
      engine(),
      walk(10_000, OTHERS_PER_ROUND),
      inFlight
    ),
})

/** All that is timed, in the order of a round. */
export const entries: readonly Entry[] = [
  ...SIZES.map(compact),
  ...SIZES.map((accounts) => general("", accounts)),
  general(", as a server", 10_000, { isServer: true }),
  general(", as a server", 100_000, { isServer: true }),
  general(", 32 events kept", 1, { remembers: true }),
  general(", reports read", 1, { reports: true }),
  other("json-rules-engine", jsonRulesEngine, 1),
  other("@gorules/zen-engine", zenEngine, 64),
]
