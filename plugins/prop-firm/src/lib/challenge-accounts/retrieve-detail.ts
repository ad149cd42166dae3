import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { accountNotFound } from "./owned-account"
import type { PresentedDetail } from "./present-detail"
import { readChallengeAccountDetails } from "./read-details"

/** One challenge account as its page shows it. @throws NOT_FOUND */
export async function retrieveDetail(
  scope: MedusaContainer,
  id: string,
  locale: Locale | undefined
): Promise<PresentedDetail> {
  const [detail] = await readChallengeAccountDetails(scope, [id], locale)
  if (!detail) {
    throw accountNotFound(id)
  }
  return detail
}
