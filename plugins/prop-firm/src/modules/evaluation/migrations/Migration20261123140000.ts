import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The journal in compact rows, one per touched partition and commit, by month;
 * what was journaled before stays as it was, under another name. Sixteen heads
 * instead of sixty-four, each behind all rows of the partitions it takes over.
 */
export class Migration20261123140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "prop_journal" rename to "prop_journal_v0";`)
    this.addSql(
      `alter table "prop_journal_v0" rename constraint "prop_journal_pkey" to "prop_journal_v0_pkey";`
    )

    this.addSql(`create table "prop_journal" (
      "part" integer not null,
      "seq" bigint not null,
      "written_at" timestamptz not null default now(),
      "entries" integer not null,
      "body" bytea not null,
      primary key ("part", "seq", "written_at")
    ) partition by range ("written_at");`)
    this.addSql(
      `alter table "prop_journal" alter column "body" set storage external;`
    )
    this.addSql(`create or replace trigger prop_journal_rows_append_only
      before update or delete on "prop_journal"
      for each row execute function prop_refuse_change();`)
    this.addSql(`create or replace function prop_journal_months()
      returns void language plpgsql as $$
      declare
        month timestamp := date_trunc('month', now() at time zone 'UTC');
      begin
        for i in 0 .. 1 loop
          execute format(
            'create table if not exists %I partition of prop_journal
               for values from (%L) to (%L)',
            'prop_journal_' || to_char(month, 'YYYY_MM'),
            month at time zone 'UTC',
            (month + interval '1 month') at time zone 'UTC');
          month := month + interval '1 month';
        end loop;
      end $$;`)
    this.addSql(`select prop_journal_months();`)

    this.addSql(
      `alter table "prop_evaluation_head" add column "snapshot_seq" bigint not null default 0;`
    )
    this.addSql(`insert into prop_evaluation_head (part, seq, snapshot_seq)
      select part % 16, max(seq), max(seq) from prop_evaluation_head group by 1
      on conflict (part) do update
        set seq = excluded.seq, snapshot_seq = excluded.seq;`)
    this.addSql(`delete from prop_evaluation_head where part >= 16;`)
    this.addSql(`create table "prop_evaluation_page" (
      "part" integer not null,
      "page" integer not null,
      "seq" bigint not null,
      "form" text not null,
      "body" bytea not null,
      primary key ("part", "page")
    );`)
    this.addSql(
      `alter table "prop_evaluation_page" alter column "body" set storage external;`
    )

    this.addSql(`alter table "prop_account_state"
      add column "slot" integer null,
      add column "first_wire_seq" bigint null,
      add column "wire_gaps" jsonb null;`)
    this
      .addSql(`update prop_account_state s set part = s.part % 16, slot = n.slot
      from (select challenge_account_id,
          row_number() over (partition by part % 16
            order by started_at, challenge_account_id) - 1 as slot
        from prop_account_state) n
      where n.challenge_account_id = s.challenge_account_id;`)
    this.addSql(
      `alter table "prop_account_state" alter column "slot" set not null;`
    )
    this.addSql(
      `create unique index "IDX_prop_account_state_slot" on "prop_account_state" ("part", "slot");`
    )

    this.addSql(`drop index if exists "IDX_prop_decision_journal";`)
    this.addSql(`drop index if exists "IDX_prop_decision_account";`)
    this.addSql(
      `create unique index "IDX_prop_decision_account" on "prop_decision" ("challenge_account_id", "event");`
    )
    this.addSql(journalAppend)
  }

  override async down(): Promise<void> {
    this.addSql(
      `do $$ begin raise exception 'the journal is not written back into its first form'; end $$;`
    )
  }
}

/**
 * Compares and advances heads in order of partition and appends a row to each, or
 * does nothing. Whoever stops in the middle of its transaction is cut off.
 */
const journalAppend = `create or replace function prop_journal_append(
    parts integer[], froms bigint[], counts integer[], ends integer[],
    bodies bytea) returns void language plpgsql as $$
  declare
    start integer := 0;
  begin
    perform set_config('idle_in_transaction_session_timeout', '10s', true);
    for i in 1 .. array_length(parts, 1) loop
      update prop_evaluation_head set seq = seq + 1
        where part = parts[i] and seq = froms[i];
      if not found then
        if froms[i] = 0 then
          insert into prop_evaluation_head (part, seq) values (parts[i], 1)
            on conflict do nothing;
        end if;
        if not found then
          raise exception 'the head of partition % is not at %', parts[i], froms[i]
            using errcode = 'HW001';
        end if;
      end if;
      insert into prop_journal (part, seq, entries, body)
        values (parts[i], froms[i] + 1, counts[i],
          substring(bodies from start + 1 for ends[i] - start));
      start := ends[i];
    end loop;
  end $$;`
