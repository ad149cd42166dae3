import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What models cannot say: the heads that fence every commit, the journal that is
 * only ever appended to, and the account states that are written in bulk.
 */
export class Migration20261123063300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "prop_evaluation_head" (
      "part" integer primary key,
      "seq" bigint not null default 0
    ) with (fillfactor = 20);`)

    this.addSql(`create table if not exists "prop_evaluation_terms" (
      "hash" text primary key,
      "document" jsonb not null,
      "created_at" timestamptz not null default now()
    );`)

    this.addSql(`create table if not exists "prop_journal" (
      "part" integer not null,
      "seq" bigint not null,
      "challenge_account_id" text not null,
      "number" integer not null,
      "connection_id" text not null,
      "login" text not null,
      "wire_seq" bigint null,
      "at" timestamptz not null,
      "received_at" timestamptz not null default now(),
      "engine" text not null,
      "event" jsonb not null,
      primary key ("part", "seq"),
      constraint "prop_journal_wire_seq_unique" unique ("connection_id", "login", "wire_seq"),
      constraint "prop_journal_number_unique" unique ("challenge_account_id", "number")
    );`)

    this.addSql(`create table if not exists "prop_account_state" (
      "challenge_account_id" text primary key,
      "part" integer not null,
      "connection_id" text not null,
      "login" text not null,
      "terms_hash" text not null references "prop_evaluation_terms" ("hash"),
      "engine" text not null,
      "currency" text not null,
      "state" jsonb not null,
      "decision" jsonb null,
      "number" integer not null default 0,
      "seq" bigint not null default 0,
      "last_wire_seq" bigint null,
      "status" text not null,
      "quality" text not null,
      "day" text null,
      "balance" numeric not null,
      "equity" numeric not null,
      "room_today" numeric null,
      "room_total" numeric null,
      "target_progress" double precision null,
      "trading_days" integer null,
      "event_at" timestamptz null,
      "next_instant" timestamptz null,
      "started_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      constraint "prop_account_state_login_unique" unique ("connection_id", "login")
    ) with (fillfactor = 70);`)
    this.addSql(
      `create index if not exists "IDX_prop_account_state_due" on "prop_account_state" ("connection_id", "next_instant") where next_instant is not null;`
    )

    this.addSql(
      `alter table "prop_decision" alter column "seq" type bigint using "seq"::bigint;`
    )
    this.addSql(
      `alter table "prop_breach" alter column "measured" type numeric using "measured"::numeric, alter column "limit" type numeric using "limit"::numeric;`
    )
    this.addSql(
      `create unique index if not exists "IDX_prop_decision_journal" on "prop_decision" ("part", "seq");`
    )
    this.addSql(
      `create index if not exists "IDX_prop_decision_account" on "prop_decision" ("challenge_account_id", "event");`
    )
    this.addSql(
      `create unique index if not exists "IDX_prop_breach_decision_rule" on "prop_breach" ("decision_id", "rule", coalesce("trade", ''));`
    )
    this.addSql(
      `create index if not exists "IDX_prop_breach_account" on "prop_breach" ("challenge_account_id", "at");`
    )

    this.addSql(`create or replace function prop_refuse_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% on % is refused: its rows are facts', tg_op, tg_table_name;
      end $$;`)
    this.addSql(`create or replace trigger prop_journal_append_only
      before update or delete on "prop_journal"
      for each row execute function prop_refuse_change();`)
    this.addSql(`create or replace trigger prop_evaluation_terms_immutable
      before update or delete on "prop_evaluation_terms"
      for each row execute function prop_refuse_change();`)
    this.addSql(`create or replace trigger prop_decision_kept
      before update or delete on "prop_decision"
      for each row execute function prop_refuse_change();`)
    this.addSql(`create or replace trigger prop_breach_kept
      before delete on "prop_breach"
      for each row execute function prop_refuse_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists prop_breach_kept on "prop_breach";`)
    this.addSql(`drop trigger if exists prop_decision_kept on "prop_decision";`)
    this.addSql(`drop table if exists "prop_account_state";`)
    this.addSql(`drop table if exists "prop_journal";`)
    this.addSql(`drop table if exists "prop_evaluation_terms";`)
    this.addSql(`drop table if exists "prop_evaluation_head";`)
    this.addSql(`drop function if exists prop_refuse_change();`)
  }
}
