import { readEvents } from "./read-events"
import type { LiveUpdate } from "./types"

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export type LiveState = "connecting" | "live" | "waiting"

export interface LiveStreamOptions {
  /** Opens the stream; rejects where it is refused. */
  open: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>
  onUpdate: (update: LiveUpdate) => void
  onState: (state: LiveState) => void
  /** Milliseconds without any message after which the stream is taken for dead. */
  silence_ms: number
}

/** Milliseconds before the n-th new attempt (from 0), doubling up to half a minute. */
export function retryDelay(attempt: number): number {
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempt, 10))
}

/**
 * Follows a stream of live updates for ever: opens it again with growing pauses
 * when it ends, fails or falls silent. Returns the function that stops it.
 */
export function followLive(options: LiveStreamOptions): () => void {
  const control = new AbortController()
  void run(options, control.signal)
  return () => control.abort()
}

async function run(options: LiveStreamOptions, signal: AbortSignal) {
  let attempt = 0
  while (!signal.aborted) {
    options.onState("connecting")
    const heard = await readOnce(options, signal)
    if (signal.aborted) {
      return
    }
    attempt = heard ? 0 : attempt + 1
    options.onState("waiting")
    await pause(retryDelay(attempt), signal)
  }
}

/** Reads one connection to its end; true when at least one message came. */
async function readOnce(options: LiveStreamOptions, signal: AbortSignal) {
  const connection = new AbortController()
  const end = () => connection.abort()
  signal.addEventListener("abort", end)
  let timer = setTimeout(end, options.silence_ms)
  let heard = false
  try {
    const body = await options.open(connection.signal)
    for await (const message of readEvents(body)) {
      clearTimeout(timer)
      timer = setTimeout(end, options.silence_ms)
      if (signal.aborted) {
        break
      }
      if (!heard) {
        heard = true
        options.onState("live")
      }
      if (message.event === "account" && message.data) {
        options.onUpdate(JSON.parse(message.data) as LiveUpdate)
      }
    }
  } catch {
    // A broken connection is the normal end of a stream: the loop opens it again.
  } finally {
    clearTimeout(timer)
    signal.removeEventListener("abort", end)
    end()
  }
  return heard
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener("abort", () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
