import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123164036 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_inbox" add column if not exists "kind" text null, add column if not exists "subject" text null, add column if not exists "happened_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_inbox_subject" ON "prop_inbox" ("subject") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_prop_inbox_subject";`)
    this.addSql(
      `alter table if exists "prop_inbox" drop column if exists "kind", drop column if exists "subject", drop column if exists "happened_at";`
    )
  }
}
