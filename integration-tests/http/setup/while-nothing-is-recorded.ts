import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Runs while the audit log refuses entries: every change of staff fails at its end. */
export async function whileNothingIsRecorded<Result>(
  knex: Knex,
  run: () => Promise<Result>
): Promise<Result> {
  await knex.raw(`
    create function test_refuse() returns trigger as $$
    begin raise exception 'the audit log refuses'; end $$ language plpgsql;
    create trigger test_refuse before insert on prop_audit_entry
      for each row execute function test_refuse();`)
  try {
    return await run()
  } finally {
    await knex.raw(`drop trigger test_refuse on prop_audit_entry;
      drop function test_refuse();`)
  }
}
