"use client"
import { useCallback, useEffect, useState } from "react"
import { browserApi } from "@/lib/browser-api"
import { isRunning } from "@/lib/is-running"
import { readLiveUpdate, type LiveAccount } from "@/lib/live-update"
import type { AccountDetail } from "@/lib/types"
import { usePoll } from "@/lib/use-poll"

/** How the page learns of changes: by stream, by asking, not at all for the moment, or never again. */
export type LiveLink = "connecting" | "live" | "polling" | "lost" | "ended"

const POLL_MS = 5000
const RETRY_MS = 15_000

/** The account as it is now, and when that was heard. */
export interface Live {
  account: AccountDetail
  link: LiveLink
  /** Real time of the last message, ms since the epoch; null before the first. */
  heardAt: number | null
}

/**
 * Follows a running challenge account: a stream while it holds, questions every five seconds while it
 * does not, and silence while the page is hidden.
 */
export function useLiveAccount(
  challengeId: string,
  initial: AccountDetail
): Live {
  const running = isRunning(initial.status)
  const [live, setLive] = useState<Live>({
    account: initial,
    link: running ? "connecting" : "ended",
    heardAt: null,
  })
  const hear = useCallback((update: LiveAccount, link: LiveLink) => {
    setLive(({ account }) => ({
      account: { ...account, ...update },
      link,
      heardAt: Date.now(),
    }))
  }, [])
  const ask = useCallback(async () => {
    try {
      const { challenge } = await browserApi("GET /store/challenges/:id", {
        params: { id: challengeId },
      })
      const account = challenge.accounts.find((one) => one.id === initial.id)
      if (account) {
        hear(account, "polling")
      }
    } catch {
      setLive((now) => ({ ...now, link: "lost" }))
    }
  }, [challengeId, initial.id, hear])

  useStream(running ? initial.id : null, hear, () =>
    setLive((now) => (now.link === "lost" ? now : { ...now, link: "polling" }))
  )
  const asking = live.link === "polling" || live.link === "lost"
  usePoll(ask, running && asking ? POLL_MS : null)
  return live
}

/** Keeps the stream open while the page is seen; when it breaks it is tried again every so often. */
function useStream(
  accountId: string | null,
  hear: (update: LiveAccount, link: LiveLink) => void,
  broken: () => void
): void {
  useEffect(() => {
    if (accountId === null) {
      return
    }
    let stream: EventSource | null = null
    let retry: ReturnType<typeof setTimeout> | undefined
    const close = (): void => {
      clearTimeout(retry)
      stream?.close()
      stream = null
    }
    const open = (): void => {
      close()
      if (document.hidden) {
        return
      }
      stream = new EventSource(
        `/store/challenge-accounts/${accountId}/live?locale=${document.documentElement.lang}`
      )
      stream.addEventListener("account", (event: MessageEvent<string>) => {
        const update = readLiveUpdate(event.data)
        if (update) {
          hear(update, "live")
        }
      })
      stream.addEventListener("error", () => {
        close()
        broken()
        retry = setTimeout(open, RETRY_MS)
      })
    }
    open()
    document.addEventListener("visibilitychange", open)
    return () => {
      close()
      document.removeEventListener("visibilitychange", open)
    }
    // `hear` and `broken` only set state; a new stream for a new function would be a new connection.
  }, [accountId])
}
