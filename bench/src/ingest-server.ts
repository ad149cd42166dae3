import { monitorEventLoopDelay } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { answerBatch } from "@highwater/prop-firm/api/platform/v1/events/answer-batch"
import type { Committer } from "@highwater/prop-firm/evaluation/journal/committer"
import { StatesAhead } from "@highwater/prop-firm/evaluation/snapshot/states-ahead"
import type EvaluationModuleService from "@highwater/prop-firm/evaluation/service"
import { BatchListener } from "@highwater/prop-firm/lib/ingestion/batch-listener"
import { runDueInstants } from "@highwater/prop-firm/workflows/evaluation/run-due-instants"
import { COMPACT_SLOT, COMPACT_STRIDE } from "@highwater/domain"
import { answerAsks } from "./ingest/answer-asks"
import { type Firm, openFirm } from "./ingest/firm"

/** Before every account. */
const EARLY = "2000-01-01T00:00:00.000Z"

let firm: Firm | null = null
const delays = monitorEventLoopDelay({ resolution: 1 })

/** The lean listener with the handler it has in production. */
const listen = async ({ url, port }: { url: string; port: number }) => {
  firm = await openFirm(url)
  const { scope } = firm
  const listener = new BatchListener(
    "/platform/v1/events",
    (request) => answerBatch(scope, request),
    (error) => {
      console.error(error)
    }
  )
  await listener.start(port, "127.0.0.1")
}

/** Bytes the process holds when everything that can go is gone. */
const memory = (): number => {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  collect()
  return process.memoryUsage().rss
}

/** Milliseconds of the longest stop of the event loop since the last call. */
const longestStop = (): number => {
  const longest = delays.max / 1e6
  delays.enable()
  delays.reset()
  return longest
}

/** Ends it in a way that writes a profile where one is taken. */
const stop = (): void => void setTimeout(() => process.exit(0), 50)

const evaluationOf = (): EvaluationModuleService => {
  if (!firm) throw new Error("no firm is open")
  return firm.scope.resolve<EvaluationModuleService>("evaluation")
}

/** What only the service itself looks at otherwise. */
const committerOf = () => Reflect.get(evaluationOf(), "committer") as Committer

/** Has all partitions and the states of their accounts in memory, as a server has that runs for a while. */
const readAhead = async (ids: string[]): Promise<void> => {
  await evaluationOf().fire(ids, { now: EARLY, graceMs: 0 })
  await new StatesAhead(committerOf().memory, () => true).readAll()
}

/** Time passes midnight; answers when every account is in its new day. */
const midnight = async (input: { connectionId: string; now: string }) => {
  if (!firm) throw new Error("no firm is open")
  await runDueInstants(firm.scope, input)
  const { accounts } = committerOf().memory
  const now = Date.parse(input.now)
  const left = accounts.held.filter((_, index) => {
    const until = accounts.slots[index * COMPACT_STRIDE + COMPACT_SLOT.until]
    return !(until !== undefined && until > now)
  })
  if (left.length > 0) throw new Error(`${left.length} are in their old day`)
}

/** Writes rows and decisions that are behind. */
const writeAll = (): Promise<void> => committerOf().flusher.flushAll()

/** Writes everything down, as at a clean stop. */
const shutdown = async (): Promise<void> => {
  const evaluation = firm?.scope.resolve<EvaluationModuleService>("evaluation")
  await evaluation?.__hooks.onApplicationPrepareShutdown()
}

answerAsks({
  shutdown,
  listen,
  memory,
  longestStop,
  stop,
  readAhead,
  midnight,
  writeAll,
})
