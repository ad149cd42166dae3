import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const HEARTBEAT_MS = 15_000
/** After this the client connects anew, and has to show again who it is. */
const LIFETIME_MS = 10 * 60_000

type Send = (text: string) => void

/**
 * Server-sent events until the client goes, ten minutes at most, with a comment
 * as a heartbeat so that nobody on the way closes a quiet stream.
 *
 * @param watch begins to send; answers how to stop
 * @param first sends what there is now, while changes are listened for already
 */
export async function streamEvents(
  req: MedusaRequest,
  res: MedusaResponse,
  watch: (send: Send) => () => void,
  first: (send: Send) => Promise<void>
): Promise<void> {
  res.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    connection: "keep-alive",
    "x-accel-buffering": "no",
  })
  const send = (text: string) => {
    res.write(text)
    flush(res)
  }
  // A client may go while the first state is read: listen before reading.
  const gone = new Promise<void>((resolve) => req.on("close", resolve))
  let lifetime: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    lifetime = setTimeout(resolve, LIFETIME_MS).unref()
  })
  const stop = watch(send)
  const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS)
  heartbeat.unref()
  try {
    await first(send)
    await Promise.race([gone, over])
    res.end()
  } finally {
    clearTimeout(lifetime)
    clearInterval(heartbeat)
    stop()
  }
}

/** One event in the form clients read. */
export const eventText = (name: string, data: object): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** Compression gathers output; its `flush` sends what was written so far. */
function flush(res: MedusaResponse): void {
  const { flush: flushNow } = res as MedusaResponse & { flush?: () => void }
  flushNow?.call(res)
}
