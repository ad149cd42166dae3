import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who may buy a program, when, and how many. */
export class Migration20261123161500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_program" add column if not exists "offer" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_program" drop column if exists "offer";`
    )
  }
}
