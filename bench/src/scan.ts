import { parseBatch } from "@highwater/prop-firm/lib/ingestion/parse-batch"
import { scanUpdates } from "@highwater/prop-firm/lib/ingestion/scan/scan-updates"
import { median } from "./lib/median"
import { random } from "./lib/random"
import { stopwatch } from "./lib/stopwatch"

const ROUNDS = 7
const ACCOUNTS = 100_000
const BATCH = 1000
const BATCHES = 50
const JSON_TYPE = "application/json"
const NDJSON = "application/x-ndjson"

interface Body {
  list: Buffer
  lines: Buffer
}

/** Batches of plain updates of accounts drawn at random. */
const bodies = (): Body[] => {
  const draw = random(7)
  const item = (_: unknown, index: number) => ({
    login: String(1_000_000 + Math.floor(draw() * ACCOUNTS)),
    seq: index + 1,
    event: {
      type: "equity",
      at: "2025-03-03T10:00:00.000Z",
      balance: "100000",
      equity: (99_000 + draw() * 2000).toFixed(2),
    },
  })
  return Array.from({ length: BATCHES }, () => {
    const items = Array.from({ length: BATCH }, item)
    return {
      list: Buffer.from(JSON.stringify(items)),
      lines: Buffer.from(items.map((one) => JSON.stringify(one)).join("\n")),
    }
  })
}

/** Each way to read a batch, and how many updates it found in it. */
const ways: Record<string, (body: Body) => number> = {
  scanArray: ({ list }) => scanUpdates(list, false, BATCH)?.count ?? 0,
  scanLines: ({ lines }) => scanUpdates(lines, true, BATCH)?.count ?? 0,
  parseArray: ({ list }) => parseBatch(list, JSON_TYPE).length,
  parseLines: ({ lines }) => parseBatch(lines, NDJSON).length,
  jsonParse: ({ list }) =>
    (JSON.parse(list.toString("utf8")) as unknown[]).length,
}

/** Times decoding alone: the scanner, the plain parser, and JSON.parse without any check. */
const main = (): void => {
  const all = bodies()
  const rates = new Map<string, number[]>()
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, read] of Object.entries(ways)) {
      const stop = stopwatch()
      const found = all.reduce((sum, body) => sum + read(body), 0)
      const rate = stop(found)
      if (found !== BATCH * BATCHES) {
        throw new Error(`${name} found ${found} of ${BATCH * BATCHES} updates`)
      }
      // The first round only warms up.
      if (round > 0) rates.set(name, [...(rates.get(name) ?? []), rate])
    }
  }
  const figures = Object.fromEntries(
    [...rates].map(([name, list]) => [name, Math.round(median(list))])
  )
  for (const [name, rate] of Object.entries(figures)) {
    console.log(`${name.padEnd(12)}${rate.toLocaleString("en").padStart(12)}`)
  }
  if (process.argv.includes("--json")) console.log(JSON.stringify(figures))
}

main()
