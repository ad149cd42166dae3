import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { wakeOutbox } from "../../lib/wake-outbox"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type { OwnFeedEvent } from "../../modules/evaluation/quality/feed-doubt"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type { FeedAccount } from "./find-feed-accounts"

const wordOf = (at: Date, quality: "good" | "stale"): OwnFeedEvent => ({
  type: "feed",
  at: at.toISOString(),
  quality,
  doubt: quality === "stale" ? "silence" : null,
})

/**
 * Tells accounts what their data is worth, page by page; an account that cannot be told is left for the next look.
 */
export async function tellAccounts(
  container: MedusaContainer,
  find: () => Promise<FeedAccount[]>,
  quality: "good" | "stale",
  note: (told: FeedAccount[]) => PromiseLike<unknown>
): Promise<void> {
  const evaluation =
    container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (;;) {
    const accounts = await find()
    const results = await Promise.allSettled(
      accounts.map(({ id, at }) =>
        evaluation.submit({
          kind: "own",
          challengeAccountId: id,
          events: [wordOf(at, quality)],
        })
      )
    )
    const told = accounts.filter((_, i) => results[i]?.status === "fulfilled")
    results.forEach((result, index) => {
      if (result.status === "rejected") {
        const why = String(result.reason)
        logger.error(`${accounts[index]?.id} was not told ${quality}: ${why}`)
      }
    })
    if (told.length > 0) {
      await note(told)
      wakeOutbox(container)
    }
    if (told.length === 0 || told.length < accounts.length) {
      return
    }
  }
}
