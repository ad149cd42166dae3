import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The inbox keeps the digest and the answer of a request instead of its body. */
export class Migration20261123131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`delete from "prop_inbox";`)
    this.addSql(
      `alter table if exists "prop_inbox" drop constraint if exists "prop_inbox_status_check";`
    )
    this.addSql(
      `alter table if exists "prop_inbox" drop column if exists "payload", add column if not exists "digest" text not null, add column if not exists "answer" jsonb null;`
    )
    this.addSql(
      `alter table if exists "prop_inbox" add constraint "prop_inbox_status_check" check ("status" in ('pending', 'done'));`
    )
    this.addSql(
      `create index if not exists "IDX_prop_inbox_created_at" on "prop_inbox" ("created_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "prop_inbox";`)
    this.addSql(`drop index if exists "IDX_prop_inbox_created_at";`)
    this.addSql(
      `alter table if exists "prop_inbox" drop constraint if exists "prop_inbox_status_check";`
    )
    this.addSql(
      `alter table if exists "prop_inbox" drop column if exists "digest", drop column if exists "answer", add column if not exists "payload" jsonb not null;`
    )
    this.addSql(
      `alter table if exists "prop_inbox" add constraint "prop_inbox_status_check" check ("status" in ('pending', 'done', 'failed'));`
    )
  }
}
