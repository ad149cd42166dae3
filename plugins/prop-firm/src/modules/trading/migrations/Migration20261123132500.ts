import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123132500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_platform_connection" add column if not exists "limits" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_platform_connection" drop column if exists "limits";`
    )
  }
}
