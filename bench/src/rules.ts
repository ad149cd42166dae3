import { startRivals } from "./rules/contender-process"
import { compactLatency, generalLatency } from "./rules/latency"
import { longAccount } from "./rules/long-account"
import { playRounds, type Result } from "./rules/play-rounds"
import { type Findings, printRules } from "./rules/print-rules"
import { rulePlan } from "./rules/rule-plan"
import { sizes } from "./rules/sizes"

const ROUNDS = 7

const rateOf = (
  results: readonly Result[],
  name: string,
  accounts: number
): number => {
  const found = results.find(
    (one) => one.name.startsWith(name) && one.accounts === accounts
  )
  if (!found) throw new Error(`nothing was timed as "${name}"`)
  return Math.round(found.rate)
}

/** The figures that other programs read. */
const figures = ({ results, latencies, sizes: { compact } }: Findings) => ({
  events10k: rateOf(results, "compact", 10_000),
  events100k: rateOf(results, "compact", 100_000),
  p99us: Number((latencies[0]?.p99 ?? Number.NaN).toFixed(3)),
  jsonRulesEngine: rateOf(results, "json-rules-engine", 10_000),
  zenEngine: rateOf(results, "@gorules/zen-engine", 10_000),
  bytesPerState: compact,
})

/** Times twelve rules in both forms of the engine and in two others. */
const main = async (): Promise<void> => {
  const plan = rulePlan()
  const { program } = plan
  const rivals = await startRivals()
  const results = await playRounds(rivals, ROUNDS).finally(() => {
    rivals.forEach((one) => one.stop())
  })
  const findings = {
    results,
    latencies: [compactLatency(plan), generalLatency(program)],
    sizes: sizes(program),
    long: longAccount(program, ROUNDS),
  }
  printRules(findings)
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(figures(findings)))
  }
}

await main()
