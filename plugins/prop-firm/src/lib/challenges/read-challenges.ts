import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { ChallengeRow } from "../../types/http/challenge"
import type { Trader } from "../../types/http/challenge-account"
import {
  readPhases,
  readSiblings,
  type PhaseRow,
  type SiblingRow,
} from "../challenge-accounts/read-parts"
import { moneyText } from "../challenge-accounts/money-text"
import type { PresentedRow } from "../challenge-accounts/present-row"
import { stepsOf } from "../challenge-accounts/steps-of"
import { iso, isoOrNull } from "../iso"
import { pgConnection } from "../pg-connection"
import { readChallengeAccountRows } from "../read-challenge-accounts"
import {
  queryChallenges,
  type ChallengeFilters,
  type ChallengeRecord,
} from "./challenge-query"
import { readSparklines } from "./read-sparklines"

type Row = z.infer<typeof ChallengeRow> & { trader: z.infer<typeof Trader> }

/** What a page of challenges is put together from. */
interface Parts {
  phases: PhaseRow[]
  siblings: SiblingRow[]
  accounts: PresentedRow[]
  lines: Map<string, string[]>
}

/** The challenge account of the newest phase of each challenge. */
const newestOf = (siblings: SiblingRow[]): string[] => {
  const newest = new Map<string, SiblingRow>()
  for (const one of siblings) {
    const known = newest.get(one.challenge_id)
    if (!known || one.phase_index > known.phase_index) {
      newest.set(one.challenge_id, one)
    }
  }
  return [...newest.values()].map(({ id }) => id)
}

async function readParts(
  scope: MedusaContainer,
  knex: Knex,
  records: ChallengeRecord[]
): Promise<Parts> {
  const [phases, siblings] = await Promise.all([
    readPhases(
      knex,
      records.map((record) => record.program_version_id)
    ),
    readSiblings(
      knex,
      records.map((record) => record.id)
    ),
  ])
  const ids = newestOf(siblings)
  const [{ rows }, lines] = await Promise.all([
    readChallengeAccountRows(scope, { ids, limit: ids.length }),
    readSparklines(knex, ids),
  ])
  return { phases, siblings, accounts: rows, lines }
}

const present = (record: ChallengeRecord, parts: Parts): Row => {
  const account = parts.accounts.find(
    ({ challenge }) => challenge.id === record.id
  )
  const phases = parts.phases.filter(
    (phase) =>
      phase.program_version_id === record.program_version_id &&
      phase.size_key === record.size_key
  )
  const siblings = parts.siblings.filter(
    ({ challenge_id }) => challenge_id === record.id
  )
  const line = account ? (parts.lines.get(account.id) ?? []) : []
  const name = [record.first_name, record.last_name].filter(Boolean).join(" ")
  return {
    id: record.id,
    number: record.number,
    status: record.status,
    program: {
      id: record.program_id,
      name: record.program_name,
      handle: record.handle,
    },
    size: record.size_key,
    add_ons: (record.offered_add_ons ?? []).flatMap(({ key, title }) =>
      record.add_ons.split(",").includes(key) ? [{ key, title }] : []
    ),
    currency: record.currency,
    initial_balance: moneyText(record.initial_balance, record.currency),
    order_id: record.order_id,
    created_at: iso(record.created_at),
    ended_at: isoOrNull(record.ended_at),
    steps: stepsOf(phases, siblings),
    account: account ?? null,
    sparkline: line.map((equity) => moneyText(equity, record.currency)),
    trader: {
      id: record.customer_id,
      email: record.email ?? "",
      name: name || null,
    },
  }
}

/** A page of challenges as lists show them; the number of queries does not depend on its length. */
export async function readChallenges(
  scope: MedusaContainer,
  filters: ChallengeFilters
): Promise<{ challenges: Row[]; count: number }> {
  const knex = pgConnection(scope)
  const { records, count } = await queryChallenges(knex, filters)
  if (records.length === 0) {
    return { challenges: [], count }
  }
  const parts = await readParts(scope, knex, records)
  return { challenges: records.map((record) => present(record, parts)), count }
}
