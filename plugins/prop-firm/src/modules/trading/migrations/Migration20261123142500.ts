import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When a connection counts as silent, since when it is, and who was told of it. */
export class Migration20261123142500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_platform_connection" add column if not exists "stale_after_seconds" integer null, add column if not exists "stale_at_weekends" boolean not null default false, add column if not exists "stale_since" timestamptz null;`
    )
    this.addSql(`create table if not exists "prop_feed_outage" (
      "challenge_account_id" text primary key,
      "connection_id" text not null,
      "told_at" timestamptz not null default now(),
      "recovered_at" timestamptz null
    );`)
    this.addSql(
      `create index if not exists "IDX_prop_feed_outage_connection" on "prop_feed_outage" ("connection_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_feed_outage";`)
    this.addSql(
      `alter table if exists "prop_platform_connection" drop column if exists "stale_after_seconds", drop column if exists "stale_at_weekends", drop column if exists "stale_since";`
    )
  }
}
