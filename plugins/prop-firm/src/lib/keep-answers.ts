import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { KeptAnswer } from "../modules/evaluation/journal/kept-answer"

/**
 * Keeps answers inside the transaction that makes them true: a sender whose
 * answer was lost gets the same one again. The first answer of a key stays.
 */
export async function keepAnswers(
  trx: Knex.Transaction,
  answers: KeptAnswer[]
): Promise<void> {
  if (answers.length === 0) {
    return
  }
  const rows = answers.map((answer) => ({ ...answer, id: `inb_${ulid()}` }))
  await trx.raw(
    `insert into prop_inbox as i (id, source, key, digest, status, answer)
     select id, source, key, digest, 'done', answer
     from jsonb_to_recordset(?::jsonb) as n(id text, source text, key text,
       digest text, answer jsonb)
     order by source, key
     on conflict (source, key) do update set status = 'done',
       answer = excluded.answer, updated_at = now()
     where i.status = 'pending' and i.digest = excluded.digest`,
    [JSON.stringify(rows)]
  )
}
