import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which of an outage is of one login: the last number it had sent. */
export class Migration20261123164130 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_feed_outage" add column if not exists "wire_seq" bigint null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_feed_outage" drop column if exists "wire_seq";`
    )
  }
}
