import type { Locale } from "@highwater/domain"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LiveUpdate } from "../../types/http/challenge-account"
import { readChallengeAccountDetails } from "../challenge-accounts/read-details"
import type { PresentedDetail } from "../challenge-accounts/present-detail"
import { livePoller } from "./live-poller"

const HEARTBEAT_MS = 15_000
/** After this the client connects anew, and has to show again who it is. */
const LIFETIME_MS = 10 * 60_000

/**
 * Server-sent events of one challenge account until the client goes, ten minutes at
 * most: the state now, then each committed change as `event: account`, and a
 * comment as a heartbeat so that nobody on the way closes a quiet stream.
 */
export async function streamAccount(
  scope: MedusaContainer,
  id: string,
  locale: Locale | undefined,
  req: MedusaRequest,
  res: MedusaResponse
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
  const tell = (detail: PresentedDetail) => {
    send(
      `event: account\ndata: ${JSON.stringify(LiveUpdate.parse(detail))}\n\n`
    )
  }
  // A client may go while the first state is read: listen before reading.
  const gone = new Promise<void>((resolve) => req.on("close", resolve))
  let lifetime: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    lifetime = setTimeout(resolve, LIFETIME_MS).unref()
  })
  const stop = livePoller.watch(scope, id, tell, locale)
  const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS)
  heartbeat.unref()
  try {
    const [now] = await readChallengeAccountDetails(scope, [id], locale)
    if (now) {
      tell(now)
    }
    await Promise.race([gone, over])
    res.end()
  } finally {
    clearTimeout(lifetime)
    clearInterval(heartbeat)
    stop()
  }
}

/** Compression gathers output; its `flush` sends what was written so far. */
function flush(res: MedusaResponse): void {
  const { flush: flushNow } = res as MedusaResponse & { flush?: () => void }
  flushNow?.call(res)
}
