import type { Locale } from "@highwater/domain"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LiveUpdate } from "../../types/http/challenge-account"
import { readChallengeAccountDetails } from "../challenge-accounts/read-details"
import type { PresentedDetail } from "../challenge-accounts/present-detail"
import { eventText, streamEvents } from "./event-stream"
import { livePoller } from "./live-poller"

/** Written once for all who watch the same account. */
const texts = new WeakMap<PresentedDetail, string>()

/**
 * Server-sent events of one challenge account: the state now, then each committed
 * change, as `event: account`.
 */
export function streamAccount(
  scope: MedusaContainer,
  id: string,
  locale: Locale | undefined,
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  return streamEvents(
    req,
    res,
    (send) =>
      livePoller.watch(scope, id, (detail) => send(textOf(detail)), locale),
    async (send) => {
      const [now] = await readChallengeAccountDetails(scope, [id], locale)
      if (now) {
        send(textOf(now))
      }
    }
  )
}

function textOf(detail: PresentedDetail): string {
  const text =
    texts.get(detail) ?? eventText("account", LiveUpdate.parse(detail))
  texts.set(detail, text)
  return text
}
