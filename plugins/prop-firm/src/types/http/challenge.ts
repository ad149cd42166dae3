import { z } from "@medusajs/framework/zod"
import {
  ChallengeAccountDetail,
  ChallengeStatus,
  PhaseStep,
  Trader,
} from "./challenge-account"
import { Instant, ListQuery, Money, Page, RuleSentence } from "./common"

/** One bought challenge as lists show it; `account` is the newest phase's. */
export const ChallengeRow = z.object({
  id: z.string(),
  number: z.string(),
  status: ChallengeStatus,
  program: z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string().nullable(),
  }),
  size: z.string(),
  /** The add-ons it was bought with. */
  add_ons: z.array(z.object({ key: z.string(), title: z.string() })),
  currency: z.string(),
  initial_balance: Money,
  order_id: z.string().nullable(),
  created_at: Instant,
  ended_at: Instant.nullable(),
  steps: z.array(PhaseStep),
  account: ChallengeAccountDetail.pick({
    id: true,
    login: true,
    status: true,
    phase: true,
    balance: true,
    equity: true,
    room_today: true,
    room_total: true,
    room_today_fraction: true,
    room_total_fraction: true,
    target_progress: true,
    trading_days: true,
    last_event_at: true,
    opened_at: true,
    closed_at: true,
  }).nullable(),
  /** Last equity values for a sparkline, oldest first. */
  sparkline: z.array(Money),
})

export const AdminListChallengesQuery = ListQuery.extend({
  order_id: z.string().optional(),
  customer_id: z.string().optional(),
  program_id: z.string().optional(),
  status: z.union([ChallengeStatus, z.array(ChallengeStatus)]).optional(),
})
export const AdminChallengeList = Page.extend({
  challenges: z.array(ChallengeRow.extend({ trader: Trader })),
})
export const StoreListChallengesQuery = ListQuery.extend({
  status: z.union([ChallengeStatus, z.array(ChallengeStatus)]).optional(),
})
export const StoreChallengeList = Page.extend({
  challenges: z.array(ChallengeRow),
})

export const StoreChallengeAnswer = z.object({
  challenge: ChallengeRow.extend({
    /** Every phase's challenge account, oldest first; trader-visible fields only. */
    accounts: z.array(ChallengeAccountDetail),
    terms_sentences: z.array(
      z.object({
        phase: z.string(),
        title: z.string(),
        sentences: z.array(RuleSentence),
      })
    ),
  }),
})

/** Shown once per request to the trader who owns it. */
export const StoreCredentialsAnswer = z.object({
  credentials: z.object({
    platform: z.string(),
    server: z.string(),
    login: z.string(),
    password: z.string(),
  }),
})

/**
 * What issuing did: `issued` now, `already_issued` before, `unpaid` (not captured
 * in full yet), `needs_review` (a task says why), `nothing_sold` (no challenge in
 * the order).
 */
export const IssueOutcome = z.enum([
  "issued",
  "already_issued",
  "unpaid",
  "needs_review",
  "nothing_sold",
])
export const AdminIssueChallengesAnswer = z.object({
  order_id: z.string(),
  outcome: IssueOutcome,
  challenge_ids: z.array(z.string()),
  reason: z.string().nullable(),
})
