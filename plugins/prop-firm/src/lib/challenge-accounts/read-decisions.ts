import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import type { DecisionList } from "../../types/http/challenge-account"
import { pgConnection } from "../pg-connection"
import { tellDecision } from "./tell-decision"

type Page = { limit: number; offset: number }
type Row = {
  id: string
  event: number
  at: Date
  day: string
  status: string
  explanation: string | null
  decision: unknown
}

/** The decisions worth keeping of one challenge account, newest first. */
export async function readDecisions(
  scope: MedusaContainer,
  id: string,
  { limit, offset }: Page,
  locale: Locale | undefined
): Promise<z.infer<typeof DecisionList>> {
  // Days that opened are written behind their commits.
  await scope.resolve<EvaluationModuleService>(EVALUATION_MODULE).settle([id])
  const own = () =>
    pgConnection(scope)("prop_decision").where("challenge_account_id", id)
  const [[total], rows] = await Promise.all([
    own().count<{ count: string }[]>("* as count"),
    own()
      .orderBy("event", "desc")
      .limit(limit)
      .offset(offset)
      .select<Row[]>(
        "id",
        "event",
        "at",
        "day",
        "status",
        "explanation",
        "decision"
      ),
  ])
  return {
    decisions: rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      explanation: tellDecision(row, locale),
    })),
    count: Number(total?.count ?? 0),
    limit,
    offset,
  }
}
