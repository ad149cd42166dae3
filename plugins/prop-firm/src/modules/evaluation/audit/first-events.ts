import { isDeepStrictEqual } from "node:util"
import type { Decision } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { firstAccount } from "../engine/first-account"
import { foldFirstJournal } from "../replay/first-journal"
import type { Differences } from "./differences"
import type { ReplayedAccount } from "./replayed-account"
import { nameOf } from "./replayed-account"

type Kept = {
  event: number
  decision: Decision
  breaches: { rule: string; reversed: boolean }[]
}

/** Evaluates what the first form of the journal has of an account. */
export async function foldFirstEvents(
  trx: Knex.Transaction,
  account: ReplayedAccount,
  differences: Differences
): Promise<EvaluatedAccount> {
  const { identity, seen, breaches } = account
  const decisions = new Map<number, Decision>()
  const stored = await readKept(trx, identity.id)
  let current: EvaluatedAccount = firstAccount(identity)
  for await (const folded of foldFirstJournal(trx, current)) {
    const { decision } = folded
    current = folded.account
    const { number } = current
    if (stored.has(number)) {
      decisions.set(number, decision)
    }
    for (const { rule, effect } of decision.breaches) {
      const found = stored.get(number)?.breaches.find((b) => b.rule === rule)
      if (!found) {
        differences.add(
          `the breach of ${rule} on event ${number} of ${nameOf(account)} is not stored`
        )
      }
      const storedReversed = found?.reversed ?? false
      breaches.push({
        rule,
        number,
        isHard: effect === "fail",
        isReversed: storedReversed,
        storedReversed,
      })
    }
  }
  for (const [number, decision] of decisions) {
    const asStored = JSON.parse(JSON.stringify(decision)) as Decision
    if (!isDeepStrictEqual(asStored, stored.get(number)?.decision)) {
      differences.add(
        `the decision on event ${number} of ${nameOf(account)} is not the replay's`
      )
    }
  }
  const numbers = await trx("prop_journal_v0")
    .where("challenge_account_id", identity.id)
    .whereNotNull("wire_seq")
    .orderBy("wire_seq")
    .pluck<string[]>("wire_seq")
  numbers.forEach((seq) => seen.add(Number(seq)))
  account.firstNumber = current.number
  return current
}

async function readKept(
  trx: Knex.Transaction,
  id: string
): Promise<Map<number, Kept>> {
  const rows = await trx("prop_decision as d")
    .leftJoin("prop_breach as b", "b.decision_id", "d.id")
    .where("d.challenge_account_id", id)
    .groupBy("d.id")
    .select<Kept[]>(
      "d.event",
      "d.decision",
      trx.raw(`coalesce(jsonb_agg(jsonb_build_object('rule', b.rule,
        'reversed', b.reversed_at is not null))
        filter (where b.id is not null), '[]'::jsonb) as breaches`)
    )
  return new Map(rows.map((row) => [row.event, row]))
}
