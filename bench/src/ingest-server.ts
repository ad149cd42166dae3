import { monitorEventLoopDelay } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { answerBatch } from "@highwater/prop-firm/api/platform/v1/events/answer-batch"
import { BatchListener } from "@highwater/prop-firm/lib/ingestion/batch-listener"
import { answerAsks } from "./ingest/answer-asks"
import { openFirm } from "./ingest/firm"

const delays = monitorEventLoopDelay({ resolution: 1 })

/** The lean listener with the handler it has in production. */
const listen = async ({ url, port }: { url: string; port: number }) => {
  const { scope } = await openFirm(url)
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

answerAsks({ listen, memory, longestStop, stop })
