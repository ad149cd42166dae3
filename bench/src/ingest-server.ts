import { monitorEventLoopDelay } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { answerBatch } from "@highwater/prop-firm/api/platform/v1/events/answer-batch"
import type EvaluationModuleService from "@highwater/prop-firm/evaluation/service"
import { BatchListener } from "@highwater/prop-firm/lib/ingestion/batch-listener"
import { answerAsks } from "./ingest/answer-asks"
import { type Firm, openFirm } from "./ingest/firm"

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

/** Writes everything down, as at a clean stop. */
const shutdown = async (): Promise<void> => {
  const evaluation = firm?.scope.resolve<EvaluationModuleService>("evaluation")
  await evaluation?.__hooks.onApplicationPrepareShutdown()
}

answerAsks({ shutdown, listen, memory, longestStop, stop })
