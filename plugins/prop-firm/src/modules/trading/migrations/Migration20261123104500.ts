import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The news calendar, written in bulk by imports: events as they stand now, every
 * revision of them (appended, never changed), the imports, and which releases
 * have reached which challenge accounts.
 */
export class Migration20261123104500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "prop_news_import" (
      "id" text primary key,
      "source" text not null,
      "format" text not null,
      "time_zone" text null,
      "file_name" text null,
      "bytes" integer not null,
      "raw_hash" text not null,
      "counts" jsonb not null,
      "problems" jsonb not null,
      "warnings" jsonb not null,
      "imported_by" text null,
      "imported_at" timestamptz not null default now()
    );`)
    this.addSql(
      `create index if not exists "IDX_prop_news_import_at" on "prop_news_import" ("imported_at");`
    )
    this.addSql(`create table if not exists "prop_news_event" (
      "id" text primary key,
      "source" text not null,
      "source_id" text null,
      "title" text not null,
      "category" text null,
      "currency" text not null,
      "country" text null,
      "starts_at" timestamptz not null,
      "ends_at" timestamptz null,
      "time_precision" text not null
        check ("time_precision" in ('exact', 'day', 'tentative')),
      "impact" smallint not null check ("impact" between 0 and 3),
      "is_holiday" boolean not null,
      "forecast" text null,
      "previous" text null,
      "actual" text null,
      "revised" text null,
      "figures" jsonb not null default '{}',
      "withdrawn_at" timestamptz null,
      "pinned_at" timestamptz null,
      "excluded" boolean not null default false,
      "revision" integer not null default 1,
      "raw_hash" text not null,
      "imported_at" timestamptz not null default now(),
      "effective_at" timestamptz generated always as (
        case when excluded or is_holiday or impact = 0
          or (withdrawn_at is not null and pinned_at is null) then null
        when pinned_at is not null then pinned_at
        when time_precision = 'exact' then starts_at end) stored
    );`)
    this.addSql(
      `create unique index if not exists "IDX_prop_news_event_source_id" on "prop_news_event" ("source", "source_id") where source_id is not null;`
    )
    this.addSql(
      `create index if not exists "IDX_prop_news_event_source_start" on "prop_news_event" ("source", "starts_at");`
    )
    this.addSql(
      `create index if not exists "IDX_prop_news_event_start" on "prop_news_event" ("starts_at", "id");`
    )
    this.addSql(
      `create index if not exists "IDX_prop_news_event_effective" on "prop_news_event" ("effective_at") where effective_at is not null;`
    )
    this.addSql(`create table if not exists "prop_news_revision" (
      "event_id" text not null references "prop_news_event" ("id"),
      "number" integer not null,
      "kind" text not null check ("kind" in ('imported', 'changed', 'moved',
        'withdrawn', 'pinned', 'unpinned', 'excluded', 'included')),
      "changes" jsonb not null,
      "raw_hash" text null,
      "import_id" text null references "prop_news_import" ("id"),
      "actor_type" text not null,
      "actor_id" text null,
      "reason" text null,
      "at" timestamptz not null default now(),
      primary key ("event_id", "number")
    );`)
    this.addSql(`create or replace function prop_refuse_news_change()
      returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: its rows are facts', tg_op, tg_table_name;
      end $$;`)
    this.addSql(`create or replace trigger prop_news_revision_append_only
      before update or delete on "prop_news_revision"
      for each row execute function prop_refuse_news_change();`)
    this.addSql(`create table if not exists "prop_news_release" (
      "connection_id" text not null,
      "key" text not null,
      "event_id" text not null references "prop_news_event" ("id"),
      "at" timestamptz not null,
      "currency" text not null,
      "impact" text not null,
      "title" text not null,
      "next_pass_at" timestamptz not null default now(),
      "finished_at" timestamptz null,
      primary key ("connection_id", "key")
    );`)
    this.addSql(
      `create index if not exists "IDX_prop_news_release_unfinished" on "prop_news_release" ("connection_id", "next_pass_at") where finished_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_prop_news_release_event" on "prop_news_release" ("event_id");`
    )
    this.addSql(`create table if not exists "prop_news_delivery" (
      "key" text not null,
      "challenge_account_id" text not null,
      "delivered_at" timestamptz not null default now(),
      primary key ("key", "challenge_account_id")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_news_delivery";`)
    this.addSql(`drop table if exists "prop_news_release";`)
    this.addSql(`drop table if exists "prop_news_revision";`)
    this.addSql(`drop table if exists "prop_news_event";`)
    this.addSql(`drop table if exists "prop_news_import";`)
    this.addSql(`drop function if exists prop_refuse_news_change();`)
  }
}
