import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The floating result of open trades, as the platform last told it. */
export class Migration20261123065000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "prop_trade" add column if not exists "floating" numeric null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "prop_trade" drop column if exists "floating";`)
  }
}
