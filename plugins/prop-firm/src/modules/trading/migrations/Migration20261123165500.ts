import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Hours of equity, each made of its minutes when it is first asked for. */
export class Migration20261123165500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "prop_equity_hour" (
      "challenge_account_id" text not null,
      "bucket_at" timestamptz not null,
      "equity_min" numeric not null,
      "equity_max" numeric not null,
      "equity_last" numeric not null,
      "balance" numeric not null,
      "daily_floor" numeric null,
      "overall_floor" numeric null,
      primary key ("challenge_account_id", "bucket_at")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_equity_hour";`)
  }
}
