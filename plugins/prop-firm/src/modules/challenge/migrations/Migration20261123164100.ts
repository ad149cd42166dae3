import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Unique for good: soft deletion never frees the key. */
const UNIQUE = [
  ["prop_provider_refund", "reference"],
  ["prop_provider_refund", "refund_id"],
  ["prop_payment_dispute", "reference"],
  ["prop_challenge_grant", "challenge_id"],
  ["prop_challenge_grant", "key"],
] as const

const MONEY = ["prop_provider_refund", "prop_payment_dispute"] as const

/** By hand, because models cannot say it: grants written once, exact amounts. */
export class Migration20261123164100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create or replace trigger "prop_challenge_grant_written_once" before update or delete on "prop_challenge_grant" for each row execute function prop_refuse_change();`
    )
    this.addSql(
      `create or replace trigger "prop_challenge_grant_not_truncated" before truncate on "prop_challenge_grant" for each statement execute function prop_refuse_change();`
    )
    for (const [table, column] of UNIQUE) {
      this.addSql(
        `create unique index if not exists "UQ_${table}_${column}" on "${table}" (${column});`
      )
    }
    for (const table of MONEY) {
      this.addSql(
        `alter table "${table}" alter column "amount" type numeric using "amount"::numeric;`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of MONEY) {
      this.addSql(
        `alter table "${table}" alter column "amount" type text using "amount"::text;`
      )
    }
    for (const [table, column] of UNIQUE) {
      this.addSql(`drop index if exists "UQ_${table}_${column}";`)
    }
    this.addSql(
      `drop trigger if exists "prop_challenge_grant_not_truncated" on "prop_challenge_grant";`
    )
    this.addSql(
      `drop trigger if exists "prop_challenge_grant_written_once" on "prop_challenge_grant";`
    )
  }
}
