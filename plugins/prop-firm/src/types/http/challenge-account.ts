import { z } from "@medusajs/framework/zod"
import { Instant, InstantInput, ListQuery, Money, Page } from "./common"

export const ChallengeStatus = z.enum([
  "provisioning",
  "active",
  "under_review",
  "suspended",
  "won",
  "lost",
  "expired",
  "cancelled",
])
export const ChallengeAccountStatus = z.enum([
  "provisioning",
  "active",
  "locked",
  "passed",
  "breached",
  "expired",
  "closed",
])

/** How far one limit or objective is, in money or counts, ready to draw. */
export const Meter = z.object({
  rule: z.string(),
  kind: z.string(),
  /** "limit" is something not to reach (room shrinks), "objective" something to reach. */
  role: z.enum(["limit", "objective"]),
  title: z.string(),
  /** limit: the floor or ceiling; objective: what is required. */
  level: z.string().nullable(),
  current: z.string().nullable(),
  /** limit: what may still be lost (or won, for a cap); objective: what is missing. */
  room: z.string().nullable(),
  unit: z.enum(["money", "days", "percent", "count"]),
  /** 0 = limit reached or nothing achieved, 1 = untouched or met; for drawing only. */
  fraction: z.number().min(0).max(1).nullable(),
  met: z.boolean().nullable(),
  state: z.enum(["ok", "near", "breached", "met", "open", "unknown"]),
  /** How the level was formed, checkable by hand. */
  explanation: z.string().nullable(),
})

export const Trader = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
})

export const ChallengeAccountRow = z.object({
  id: z.string(),
  login: z.string().nullable(),
  status: ChallengeAccountStatus,
  challenge: z.object({
    id: z.string(),
    number: z.string(),
    status: ChallengeStatus,
  }),
  trader: Trader,
  program: z.object({ id: z.string(), name: z.string() }),
  size: z.string(),
  phase: z.object({
    key: z.string(),
    title: z.string(),
    index: z.number(),
    funded: z.boolean(),
  }),
  currency: z.string(),
  initial_balance: Money,
  balance: Money.nullable(),
  equity: Money.nullable(),
  room_today: Money.nullable(),
  room_total: Money.nullable(),
  /** Share of the allowance that is left, 0 to 1, for drawing beside the amounts. */
  room_today_fraction: z.number().min(0).max(1).nullable().optional(),
  room_total_fraction: z.number().min(0).max(1).nullable().optional(),
  /** 0..1 of the profit target, null without one. */
  target_progress: z.number().nullable(),
  trading_days: z.number().int().nullable(),
  last_event_at: Instant.nullable(),
  /** The platform's clock now, which may be virtual; what the age of the last event is measured against. */
  platform_now: Instant.optional(),
  opened_at: Instant.nullable(),
  closed_at: Instant.nullable(),
})

export const AdminListChallengeAccountsQuery = ListQuery.extend({
  status: z
    .union([ChallengeAccountStatus, z.array(ChallengeAccountStatus)])
    .optional(),
  program_id: z.string().optional(),
  phase: z.string().optional(),
  customer_id: z.string().optional(),
  challenge_id: z.string().optional(),
  order_id: z.string().optional(),
})
export const AdminChallengeAccountList = Page.extend({
  challenge_accounts: z.array(ChallengeAccountRow),
})

/** One event of the stream of a list: the page as it is now, and what changed of it. */
export const LiveList = z.object({
  /** The accounts of the page in their order. */
  ids: z.array(z.string()),
  count: z.number().int(),
  /** Rows that are new on the page or changed; all of them in the first event. */
  changed: z.array(ChallengeAccountRow),
})

export const PhaseStep = z.object({
  key: z.string(),
  title: z.string(),
  index: z.number(),
  funded: z.boolean(),
  state: z.enum(["done", "current", "failed", "ahead"]),
  challenge_account_id: z.string().nullable(),
})

export const Breach = z.object({
  id: z.string(),
  rule: z.string(),
  kind: z.string(),
  effect: z.string(),
  at: Instant,
  measured: Money.nullable(),
  limit: Money.nullable(),
  explanation: z.string(),
  evidence: z.unknown(),
  reversed_at: Instant.nullable(),
})

export const Position = z.object({
  trade: z.string(),
  symbol: z.string(),
  side: z.enum(["buy", "sell"]),
  lots: z.string(),
  open_price: z.string(),
  opened_at: Instant,
  close_price: z.string().nullable(),
  closed_at: Instant.nullable(),
  profit: Money.nullable(),
  commission: Money.nullable(),
  swap: Money.nullable(),
})

export const TimelineItem = z.object({
  id: z.string(),
  at: Instant,
  kind: z.enum(["move", "breach", "decision", "command", "note"]),
  title: z.string(),
  detail: z.string().nullable(),
  actor: z.object({
    type: z.enum(["engine", "system", "staff", "trader", "platform"]),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
})

/** What the staff detail page and the trader's page both show. */
export const ChallengeAccountDetail = ChallengeAccountRow.extend({
  /** Moment of the daily reset ahead, and the zone it is told in. */
  next_reset_at: Instant.nullable(),
  time_zone: z.string(),
  /** The platform's clock now (virtual for the simulator); what "age" is measured against. */
  platform_now: Instant,
  data_quality: z.enum(["good", "stale", "gap", "suspect", "none"]),
  steps: z.array(PhaseStep),
  meters: z.array(Meter),
  rules: z.array(
    z.object({
      rule: z.string(),
      kind: z.string(),
      title: z.string(),
      sentence: z.string(),
      required: z.string().nullable(),
      now: z.string().nullable(),
      state: Meter.shape.state,
    })
  ),
  breaches: z.array(Breach),
  positions: z.array(Position),
  terms: z.object({ id: z.string(), hash: z.string(), version: z.number() }),
  order_id: z.string().nullable(),
  engine_version: z.string(),
})
export const AdminChallengeAccountAnswer = z.object({
  challenge_account: ChallengeAccountDetail,
})

/** Buckets with min, max and last; floors are series because they move. */
export const EquitySeries = z.object({
  bucket_seconds: z.number(),
  points: z.array(
    z.object({
      at: Instant,
      equity_min: Money,
      equity_max: Money,
      equity_last: Money,
      balance: Money,
      daily_floor: Money.nullable(),
      overall_floor: Money.nullable(),
    })
  ),
  target: Money.nullable(),
  markers: z.array(
    z.object({ at: Instant, kind: z.string(), title: z.string() })
  ),
})
export const EquityQuery = z.object({
  from: InstantInput.optional(),
  to: InstantInput.optional(),
  points: z.coerce.number().int().min(10).max(1500).default(600),
  /** Seconds of a bucket: none narrower is answered, wider ones where it would be too many. */
  bucket: z.enum(["60", "900", "3600", "86400"]).transform(Number).optional(),
})

export const DecisionRow = z.object({
  id: z.string(),
  event: z.number(),
  at: Instant,
  day: z.string(),
  status: z.string(),
  explanation: z.string().nullable(),
  decision: z.unknown(),
})
export const DecisionList = Page.extend({ decisions: z.array(DecisionRow) })
export const TimelineList = Page.extend({ timeline: z.array(TimelineItem) })
export const TradeList = Page.extend({ trades: z.array(Position) })

/** One server-sent event of the live stream (`event: account`). */
export const LiveUpdate = ChallengeAccountDetail.pick({
  id: true,
  status: true,
  balance: true,
  equity: true,
  room_today: true,
  room_total: true,
  target_progress: true,
  last_event_at: true,
  platform_now: true,
  next_reset_at: true,
  meters: true,
  data_quality: true,
})

/** Body of an action that needs a reason, e.g. suspend, resume, reverse a breach. */
export const ReasonBody = z.object({ reason: z.string().min(3).max(1000) })

/** What staff is asked about an account whose outcome the data left open. */
export const AdminReviewAnswer = z.object({
  /** Whether the outcome is open now. */
  is_open: z.boolean(),
  /** What was found and not decided; empty where a snapshot was missing. */
  questions: z.array(
    z.object({
      rule: z.string(),
      reason: z.string(),
      at: Instant,
      measured: Money.nullable(),
      limit: Money.nullable(),
      explanation: z.string(),
    })
  ),
  /** The newest doubts about its data, newest first. */
  doubts: z.array(
    z.object({
      id: z.string(),
      at: Instant,
      kind: z.string(),
      expected: Money.nullable(),
      reading: z
        .object({
          balance: Money,
          equity: Money,
          low: Money.nullable(),
          high: Money.nullable(),
        })
        .nullable(),
      /** "all" or "high" of the reading was not evaluated. */
      aside: z.string().nullable(),
      /** What asking the platform again has led to. */
      outcome: z.string().nullable(),
      second_equity: Money.nullable(),
    })
  ),
})
export const AdminDecideOutcome = ReasonBody.extend({
  outcome: z.enum(["breached", "passed", "active"]),
})
