import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Why the data of an account is doubted and what it left open; each doubt with its reading. */
export class Migration20261123163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "prop_account_state" add column if not exists "doubt" jsonb null, add column if not exists "open" jsonb null;`
    )
    this.addSql(`create table if not exists "prop_feed_doubt" (
      "id" text primary key,
      "challenge_account_id" text not null,
      "event" integer not null,
      "at" timestamptz not null,
      "kind" text not null,
      "expected" numeric null,
      "reading" jsonb null,
      "aside" text null,
      "outcome" text null,
      "second_reading" jsonb null,
      "settled_at" timestamptz null,
      "noted_at" timestamptz not null default now(),
      constraint "prop_feed_doubt_event_unique" unique ("challenge_account_id", "event")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_feed_doubt";`)
    this.addSql(
      `alter table "prop_account_state" drop column if exists "doubt", drop column if exists "open";`
    )
  }
}
