import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A commit with the answers of its requests is one statement, and a request key
 * that is taken stops it.
 */
export class Migration20261123162500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function prop_journal_commit(
        parts integer[], froms bigint[], counts integer[], ends integer[],
        bodies bytea, sources text[], keys text[], digests text[],
        answers text[]) returns void language plpgsql as $$
      declare
        kept integer;
      begin
        if cardinality(parts) > 0 then
          perform prop_journal_append(parts, froms, counts, ends, bodies);
        end if;
        if cardinality(keys) > 0 then
          insert into prop_inbox as i (id, source, key, digest, status, answer)
            select 'inb_' || replace(gen_random_uuid()::text, '-', ''),
              n.source, n.key, n.digest, 'done', n.answer::jsonb
            from unnest(sources, keys, digests, answers)
              as n(source, key, digest, answer)
            order by n.source, n.key
            on conflict (source, key) do update set status = 'done',
              answer = excluded.answer, updated_at = now()
            where i.status = 'pending' and i.digest = excluded.digest;
          get diagnostics kept = row_count;
          if kept < cardinality(keys) then
            raise exception 'a request key is taken' using errcode = 'HW002';
          end if;
        end if;
      end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists prop_journal_commit;`)
  }
}
