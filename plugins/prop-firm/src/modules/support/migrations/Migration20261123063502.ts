import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** By hand, because models cannot say it: a task that is gone is not raised again. */
export class Migration20261123063502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "UQ_prop_task_dedupe_key" on "prop_task" ("dedupe_key");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "UQ_prop_task_dedupe_key";`)
  }
}
