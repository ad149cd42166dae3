import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What of a connection's data is doubted. */
export class Migration20261123163100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_platform_connection" add column if not exists "quality" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_platform_connection" drop column if exists "quality";`
    )
  }
}
