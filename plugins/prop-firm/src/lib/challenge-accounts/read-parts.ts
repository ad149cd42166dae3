import type { Decision } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type BreachRow = {
  id: string
  challenge_account_id: string
  rule: string
  kind: string
  effect: string
  at: Date
  measured: string | null
  limit: string | null
  explanation: string
  evidence: unknown
  /** The decision it belongs to. */
  decision: unknown
  reversed_at: Date | null
}
export type TradeRow = {
  challenge_account_id: string
  trade: string
  symbol: string
  side: "buy" | "sell"
  lots: string
  closed_lots: string
  open_price: string
  opened_at: Date
  close_price: string | null
  closed_at: Date | null
  profit: string | null
  commission: string | null
  swap: string | null
  floating: string | null
}
export type PhaseRow = {
  program_version_id: string
  size_key: string
  phase_key: string
  phase_index: number
  title: string
  funded: boolean
}
export type SiblingRow = {
  id: string
  challenge_id: string
  phase_index: number
  status: string
}

/** Breaches of several challenge accounts, newest first. */
export const readBreaches = (knex: Knex, ids: string[]) =>
  knex("prop_breach as b")
    .leftJoin("prop_decision as d", "d.id", "b.decision_id")
    .whereRaw("b.challenge_account_id = any(?)", [ids])
    .orderBy("b.at", "desc")
    .select<BreachRow[]>("b.*", "d.decision")

/** Trades open now on several challenge accounts, newest first. */
export const readOpenTrades = (knex: Knex, ids: string[]) =>
  knex("prop_trade")
    .whereRaw("challenge_account_id = any(?)", [ids])
    .whereNull("closed_at")
    .orderBy("opened_at", "desc")
    .select<TradeRow[]>("*")

/** All phases of the program versions and sizes that were bought. */
export const readPhases = (knex: Knex, versionIds: string[]) =>
  knex("prop_terms")
    .whereRaw("program_version_id = any(?)", [versionIds])
    .where("add_ons", "")
    .orderBy("phase_index")
    .select<PhaseRow[]>(
      "program_version_id",
      "size_key",
      "phase_key",
      "phase_index",
      "title",
      "funded"
    )

/** The decisions by which challenge accounts passed. */
export const readPassing = (knex: Knex, ids: string[]) =>
  knex("prop_decision")
    .distinctOn("challenge_account_id")
    .whereRaw("challenge_account_id = any(?)", [ids])
    .where("status", "passed")
    .orderBy(["challenge_account_id", "event"])
    .select<{ challenge_account_id: string; decision: Decision }[]>(
      "challenge_account_id",
      "decision"
    )

/** The challenge accounts of several challenges, by phase. */
export const readSiblings = (knex: Knex, challengeIds: string[]) =>
  knex("prop_challenge_account")
    .whereRaw("challenge_id = any(?)", [challengeIds])
    .whereNull("deleted_at")
    .orderBy("phase_index")
    .select<SiblingRow[]>("id", "challenge_id", "phase_index", "status")
