import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Where the journal begins once old months of it are dropped: the states at that
 * row, with a digest over them, from which a replay goes on.
 */
export class Migration20261123171500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table "prop_journal_boundary" (
      "part" integer primary key,
      "seq" bigint not null,
      "month" text not null,
      "digest" text not null,
      "previous_digest" text null,
      "made_at" timestamptz not null default now()
    );`)
    this.addSql(`create table "prop_journal_boundary_state" (
      "part" integer not null,
      "slot" integer not null,
      "body" jsonb not null,
      primary key ("part", "slot")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`do $$ begin
      if exists (select 1 from prop_journal_boundary) then
        raise exception 'months of the journal are dropped: their states are kept';
      end if;
    end $$;`)
    this.addSql(`drop table "prop_journal_boundary_state";`)
    this.addSql(`drop table "prop_journal_boundary";`)
  }
}
