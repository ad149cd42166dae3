import { z } from "@medusajs/framework/zod"
import { Instant, ListQuery, Page } from "./common"

/** What a trader can be told about a challenge account. */
export const NOTICE_KINDS = [
  "challenge-account-passed",
  "challenge-account-breached",
  "challenge-account-locked",
  "challenge-account-expired",
  "challenge-account-restored",
] as const

export const Notice = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  at: Instant,
  challenge_id: z.string(),
  challenge_number: z.string(),
  /** The rule that was broken, and how, in words; null where none was. */
  rule: z.string().nullable(),
  explanation: z.string().nullable(),
})

export const StoreListNoticesQuery = ListQuery
export const StoreNoticeList = Page.extend({ notices: z.array(Notice) })
