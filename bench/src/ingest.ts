import { BARE_PORT, compareRates } from "./ingest/compare-rates"
import type { Pace, Row } from "./ingest/compare-rates"
import { createDatabase, dropDatabase } from "./ingest/database"
import { ENVIRONMENT, FirmUnderLoad } from "./ingest/firm-under-load"
import { printIngest } from "./ingest/print-ingest"
import type { IngestFindings } from "./ingest/print-ingest"
import { Remote } from "./ingest/remote"
import type { Replayed } from "./ingest/replay-journal"
import { resets } from "./ingest/resets"
import { singleFigures } from "./ingest/single-figures"
import type { SingleFigures } from "./ingest/single-figures"

const isQuick = process.argv.includes("--quick")

/** Values of an option such as `--accounts=10000,100000`. */
const option = (name: string, usual: readonly number[]): readonly number[] => {
  const given = process.argv.find((one) => one.startsWith(`--${name}=`))
  return given?.split("=")[1]?.split(",").map(Number) ?? usual
}

const SIZES = option(
  "accounts",
  isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
)
/** Where everything but rates is measured; memory is compared with the largest. */
const MIDDLE = 100_000
/** Only the daily resets: `--resets`; all but them: `--without-resets`. */
const isResets = process.argv.includes("--resets")
const hasResets = !process.argv.includes("--without-resets")
const [ROUNDS = 1] = option("rounds", [isQuick ? 1 : 3])
const PACE: Pace = {
  batches: option("batches", [1, 10, 100, 1000, 10_000]),
  rounds: ROUNDS,
  oursMs: isQuick ? 1500 : 2500,
  othersMs: isQuick ? 400 : 800,
}
const FIGURES = isQuick
  ? { offerMs: 20_000, updates: 3_000_000 }
  : { offerMs: 40_000, updates: 10_000_000 }
/** Bytes of our journal for one of JSON: 13 for 131. */
const SHARE = 0.1

const server = process.env.DATABASE_URL ?? ""

const startContenders = async (accounts: number): Promise<Remote> => {
  const url = await createDatabase(server, "bench_others")
  const others = await Remote.start("ingest-contenders", ENVIRONMENT)
  await others.ask("open", { url, port: BARE_PORT, accounts, share: SHARE })
  return others
}

/** Updates of every account before anything is timed, so that all of them are in memory. */
const warmUp = (firm: FirmUnderLoad, accounts: number) =>
  firm.loop(1000, 1000, { warmMs: 4000 + accounts / 100 })

const replay = async (firm: FirmUnderLoad): Promise<Replayed> => {
  const replayer = await Remote.start("ingest-replay", ENVIRONMENT, [
    "--max-old-space-size=4096",
  ])
  const replayed = await replayer.ask<Replayed>("replay", firm.url)
  await replayer.kill()
  return replayed
}

const note = (text: string): void => {
  console.error(`   ${text}`)
}

const main = async (): Promise<void> => {
  if (hasResets) note("daily resets")
  const reset = hasResets ? await resets(server, MIDDLE) : null
  const rows: Row[] = []
  const memory = new Map<number, number>()
  let figures: SingleFigures | null = null
  let replayed: Replayed | null = null
  for (const accounts of isResets ? [] : SIZES) {
    const name = `bench_${accounts}`
    note(`${accounts.toLocaleString("en")} accounts`)
    const firm = await FirmUnderLoad.open(server, name, accounts)
    const others = await startContenders(accounts)
    await warmUp(firm, accounts)
    const compared = await compareRates(firm, others, accounts, PACE)
    for (const row of compared) note(JSON.stringify(row))
    rows.push(...compared)
    memory.set(accounts, await firm.server.ask<number>("memory"))
    await others.kill()
    if (accounts === MIDDLE) {
      note("breaches, restart, replay")
      figures = await singleFigures(firm, FIGURES)
      await firm.stop()
      replayed = await replay(firm)
    }
    await firm.close()
    await dropDatabase(server, name)
  }
  const [least = 0] = SIZES
  const most = SIZES[SIZES.length - 1] ?? 0
  const bytes = (memory.get(most) ?? 0) - (memory.get(least) ?? 0)
  const findings: IngestFindings = {
    rows,
    figures,
    replayed,
    reset,
    bytesPerAccount: most > least ? bytes / (most - least) : Number.NaN,
  }
  printIngest(findings)
  if (process.argv.includes("--json")) {
    const { bytesPerAccount } = findings
    console.log(
      JSON.stringify({
        rows,
        replay: replayed && Math.round(replayed.perSecond),
        restartSeconds: figures && Number(figures.restartSeconds.toFixed(2)),
        bytesPerUpdate: figures && Number(figures.bytesPerUpdate.toFixed(2)),
        bytesPerAccount: Math.round(bytesPerAccount),
        resetSeconds: reset && Number(reset.seconds.toFixed(2)),
      })
    )
  }
}

await main()
process.exit(0)
