import { renderMessage } from "@highwater/domain"
import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Reading } from "../../modules/evaluation/quality/feed-doubt"
import { readQuestion } from "../../modules/evaluation/read-question"
import type { AdminReviewAnswer } from "../../types/http/challenge-account"
import { pgConnection } from "../pg-connection"
import { moneyText } from "./money-text"

type Answer = z.infer<typeof AdminReviewAnswer>
type DoubtRow = {
  id: string
  at: Date
  kind: string
  expected: string | null
  reading: Reading | null
  aside: string | null
  outcome: string | null
  second_reading: { equity?: string } | null
}

const NEWEST = 20

/** What staff is asked about a challenge account, and what is known about it. */
export async function readReview(
  scope: MedusaContainer,
  id: string,
  currency: string,
  locale: Locale | undefined
): Promise<Answer> {
  const knex = pgConnection(scope)
  const [{ isOpen, found }, doubts] = await Promise.all([
    readQuestion(knex, id),
    knex("prop_feed_doubt")
      .where({ challenge_account_id: id })
      .orderBy("event", "desc")
      .limit(NEWEST)
      .select<DoubtRow[]>("*"),
  ])
  return {
    is_open: isOpen,
    questions: found.map(({ rule, reason, at, message, ...one }) => ({
      rule,
      reason,
      at: new Date(at).toISOString(),
      measured: one.measured,
      limit: one.limit,
      explanation: renderMessage(message, { locale }),
    })),
    doubts: doubts.map(({ at, reading, second_reading, ...doubt }) => ({
      id: doubt.id,
      kind: doubt.kind,
      aside: doubt.aside,
      outcome: doubt.outcome,
      at: at.toISOString(),
      expected: moneyText(doubt.expected, currency),
      reading: reading && {
        balance: moneyText(reading.balance, currency),
        equity: moneyText(reading.equity, currency),
        low: moneyText(reading.low ?? null, currency),
        high: moneyText(reading.high ?? null, currency),
      },
      second_equity: moneyText(second_reading?.equity ?? null, currency),
    })),
  }
}
