import type { Latency } from "./latency"
import type { Result } from "./play-rounds"
import type { Sizes } from "./sizes"

/** Everything that one run has found. */
export interface Findings {
  results: readonly Result[]
  latencies: readonly Latency[]
  sizes: Sizes
  long: { first: number; last: number }
}

const whole = (value: number): string =>
  Math.round(value).toLocaleString("en-GB")
const micro = (value: number): string => value.toFixed(2).padStart(10)

/** Rates first, then times of single events, sizes and long accounts. */
export const printRules = ({
  results,
  latencies,
  sizes,
  long,
}: Findings): void => {
  console.log(
    `${"events per second of one core".padEnd(40)}${"accounts".padStart(10)}${"median".padStart(14)}  lowest to highest`
  )
  for (const { name, accounts, rate, lowest, highest } of results) {
    console.log(
      `${name.padEnd(40)}${whole(accounts).padStart(10)}${whole(rate).padStart(14)}  ${whole(lowest)} to ${whole(highest)}`
    )
  }
  console.log(
    `\n${"microseconds per event, 10,000 accounts".padEnd(40)}${["p50", "p99", "p99.9"].map((one) => one.padStart(10)).join("")}`
  )
  for (const { name, p50, p99, p999 } of latencies) {
    console.log(`${name.padEnd(40)}${[p50, p99, p999].map(micro).join("")}`)
  }
  console.log(
    `\nbytes per account: ${sizes.compact} compact, ${whole(sizes.general)} general in memory, ${whole(sizes.written)} as JSON`
  )
  console.log(
    `one account, general form: ${whole(long.first)} events a second at first, ${whole(long.last)} after 50,000 events`
  )
}
