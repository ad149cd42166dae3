import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where the news calendar is fetched from by itself, and how that went: one row, or none. */
export class Migration20261123194500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "prop_news_feed" (
      "id" text primary key default 'feed' check ("id" = 'feed'),
      "url" text null,
      "source" text not null,
      "format" text not null,
      "time_zone" text null,
      "every_minutes" integer not null check ("every_minutes" > 0),
      "tried_at" timestamptz null,
      "fetched_at" timestamptz null,
      "next_at" timestamptz not null default now(),
      "failures" integer not null default 0,
      "failing_since" timestamptz null,
      "problem" text null
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_news_feed";`)
  }
}
