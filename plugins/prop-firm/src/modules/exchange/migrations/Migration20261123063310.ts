import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What models cannot say: keys unique for ever, order, and the claim of a worker. */
export class Migration20261123063310 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "prop_outbox" add column if not exists "position" bigint generated always as identity, add column if not exists "next_attempt_at" timestamptz not null default now(), add column if not exists "claimed_until" timestamptz null;`
    )
    this.addSql(
      `alter table "prop_outbox" add constraint "prop_outbox_key_unique" unique ("key");`
    )
    this.addSql(
      `create index if not exists "IDX_prop_outbox_due" on "prop_outbox" ("next_attempt_at") where status = 'pending';`
    )
    this.addSql(
      `create index if not exists "IDX_prop_outbox_stream" on "prop_outbox" ("stream", "position") where status = 'pending';`
    )
    this.addSql(
      `alter table "prop_inbox" add constraint "prop_inbox_key_unique" unique ("source", "key");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table "prop_inbox" drop constraint if exists "prop_inbox_key_unique";`
    )
    this.addSql(
      `alter table "prop_outbox" drop constraint if exists "prop_outbox_key_unique", drop column if exists "position", drop column if exists "next_attempt_at", drop column if exists "claimed_until";`
    )
  }
}
