import { appendEquity, type EquitySeries } from "@highwater/charts"
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { equityOfUpdate } from "../lib/equity-of-update"
import { sdk } from "../lib/sdk"
import { followLive, type LiveState } from "../lib/live-stream"
import type { ChallengeAccountDetail, LiveUpdate } from "../lib/types"
import { challengeAccountKeys } from "./api/challenge-accounts"

const SILENCE_MS = 45_000

interface DetailAnswer {
  challenge_account: ChallengeAccountDetail
}

/**
 * Keeps the cached challenge account fresh from its stream. Where no stream is
 * to be had the caller's polling goes on, as the returned state says.
 */
export function useLiveChallengeAccount(id: string): LiveState {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>("connecting")

  useEffect(() => {
    const key = challengeAccountKeys.detail(id)
    const merge = (update: LiveUpdate) => {
      const before = queries.getQueryData<DetailAnswer>(key)
      queries.setQueryData<DetailAnswer>(
        key,
        (old) =>
          old && {
            challenge_account: { ...old.challenge_account, ...update },
          }
      )
      const added = equityOfUpdate(update)
      if (added) {
        queries.setQueriesData<EquitySeries>(
          { queryKey: challengeAccountKeys.equity(id) },
          (old) => old && appendEquity(old, added)
        )
      }
      if (before && before.challenge_account.status !== update.status) {
        // Breaches, phases and actions hang on the status: read everything again.
        void queries.invalidateQueries({ queryKey: challengeAccountKeys.all })
      }
    }
    return followLive({
      open: (signal) => openStream(id, signal),
      onUpdate: merge,
      onState: setState,
      silence_ms: SILENCE_MS,
    })
  }, [id, queries])

  return state
}

/** The answer's body as it arrives; the session goes along as with any request. */
async function openStream(id: string, signal: AbortSignal) {
  const response = await sdk.client.fetch<Response>(
    `/admin/challenge-accounts/${encodeURIComponent(id)}/live`,
    { headers: { accept: "text/event-stream" }, signal }
  )
  if (!response.body) {
    throw new Error("The live stream has no body.")
  }
  return response.body
}
