import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether any account under evaluation has a rule that is judged with the calendar. */
export async function hasNewsAccounts(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(
    `select exists (select 1 from prop_account_state s
       where s.status in ('active', 'locked', 'undetermined')
         and s.terms_hash in (select t.hash from prop_evaluation_terms t
           where t.document -> 'rules' @> '[{"kind": "news"}]')) as found`
  )
  return rows[0]?.found ?? false
}
