import type { Row } from "./compare-rates"
import type { SingleFigures } from "./single-figures"
import type { Resets } from "./resets"
import type { Replayed } from "./replay-journal"

export interface IngestFindings {
  rows: readonly Row[]
  /** Null where the size they are measured at was left out. */
  figures: SingleFigures | null
  replayed: Replayed | null
  reset: Resets | null
  /** Resident bytes of the server for each account beyond the smaller size. */
  bytesPerAccount: number
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`

const replayLines = (replayed: Replayed): [string, string][] => [
  ["replay, updates a second", number(replayed.perSecond)],
  ["accounts equal after it", number(replayed.compared)],
]

const figureLines = (figures: SingleFigures): [string, string][] => {
  const { offered, longestStop, bytesPerUpdate, journaled } = figures
  const { breachP50, breachP99, breaches, p50, p99 } = offered
  return [
    [
      "breach, durable with its command, p50 / p99 ms",
      `${number(breachP50, 1)} / ${number(breachP99, 1)} (${breaches})`,
    ],
    [
      "any update at the same time, p50 / p99 ms",
      `${number(p50, 1)} / ${number(p99, 1)}`,
    ],
    ["longest stop of the event loop, ms", number(longestStop, 1)],
    ["restart, seconds", number(figures.restartSeconds, 1)],
    ["updates in the journal then", number(journaled)],
    ["bytes of journal per update", number(bytesPerUpdate, 1)],
  ]
}

const resetLines = (reset: Resets): [string, string][] => [
  [
    `daily resets of ${number(reset.accounts)}, seconds`,
    number(reset.seconds, 1),
  ],
  [
    "updates offered meanwhile, p50 / p99 ms",
    `${number(reset.p50, 1)} / ${number(reset.p99, 1)}`,
  ],
  ["until their rows are written, seconds", number(reset.writtenSeconds, 1)],
]

/** Prints the findings as the tables of docs/reference/performance.md. */
export const printIngest = (findings: IngestFindings): void => {
  const { rows, figures, replayed, reset, bytesPerAccount } = findings
  const head = "accounts,batch,ours,bare,medusa,knex,unnest,p50 ms,p99 ms"
  console.log(line(head.split(",")))
  console.log(line(head.split(",").map(() => "---:")))
  for (const row of rows) {
    const { accounts, batch, ours, bare, medusa, knex, unnest } = row
    const rates = [accounts, batch, ours, bare, medusa, knex, unnest]
    const times = [row.p50, row.p99]
    console.log(
      line([
        ...rates.map((rate) => number(rate)),
        ...times.map((time) => number(time, 1)),
      ])
    )
  }
  const lines: [string, string][] = [
    ...(figures ? figureLines(figures) : []),
    ...(replayed ? replayLines(replayed) : []),
    ...(reset ? resetLines(reset) : []),
    ["bytes of memory per further account", number(bytesPerAccount)],
  ]
  console.log("")
  lines.forEach((cells) => {
    console.log(line(cells))
  })
}
