import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Tables whose rows are written once. */
const WRITTEN_ONCE = [
  "prop_program_version",
  "prop_terms",
  "prop_lifecycle_move",
  "prop_purchase_claim",
  "prop_claim_capture",
  "prop_purchase_unit",
]

/** Unique for good: soft deletion never frees the key. */
const UNIQUE = [
  ["prop_purchase_claim", "order_id"],
  ["prop_purchase_claim", "cart_id"],
  ["prop_purchase_claim", "payment_collection_id"],
  ["prop_claim_capture", "capture_id"],
  ["prop_purchase_unit", "line_item_id, ordinal"],
  ["prop_purchase_unit", "challenge_id"],
  ["prop_lifecycle_move", "key"],
  ["prop_challenge", "number"],
] as const

const MONEY = [
  ["prop_challenge", "initial_balance"],
  ["prop_challenge_account", "initial_balance"],
  ["prop_purchase_claim", "amount"],
] as const

const indexName = (table: string, columns: string) =>
  `UQ_${table}_${columns.replaceAll(", ", "_")}`

/** By hand, because models cannot say it: triggers, a sequence, exact numbers. */
export class Migration20261123064500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function prop_refuse_change() returns trigger as $$
      begin
        raise exception '% is written once: % is refused', tg_table_name, tg_op
          using errcode = 'restrict_violation';
      end $$ language plpgsql;
    `)
    for (const table of WRITTEN_ONCE) {
      this.addSql(
        `create or replace trigger "${table}_written_once" before update or delete on "${table}" for each row execute function prop_refuse_change();`
      )
      this.addSql(
        `create or replace trigger "${table}_not_truncated" before truncate on "${table}" for each statement execute function prop_refuse_change();`
      )
    }
    for (const [table, columns] of UNIQUE) {
      this.addSql(
        `create unique index if not exists "${indexName(table, columns)}" on "${table}" (${columns});`
      )
    }
    for (const [table, column] of MONEY) {
      this.addSql(
        `alter table "${table}" alter column "${column}" type numeric using "${column}"::numeric;`
      )
    }
    this.addSql(
      `create sequence if not exists prop_challenge_number start with 100001;`
    )
    this.addSql(
      `alter table "prop_challenge" alter column "number" set default 'HW-' || nextval('prop_challenge_number');`
    )
    this.addSql(
      `create index if not exists "IDX_prop_challenge_created_at" on "prop_challenge" ("created_at" desc);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_prop_challenge_created_at";`)
    this.addSql(
      `alter table "prop_challenge" alter column "number" drop default;`
    )
    this.addSql(`drop sequence if exists prop_challenge_number;`)
    for (const [table, column] of MONEY) {
      this.addSql(
        `alter table "${table}" alter column "${column}" type text using "${column}"::text;`
      )
    }
    for (const [table, columns] of UNIQUE) {
      this.addSql(`drop index if exists "${indexName(table, columns)}";`)
    }
    for (const table of WRITTEN_ONCE) {
      this.addSql(
        `drop trigger if exists "${table}_written_once" on "${table}";`
      )
      this.addSql(
        `drop trigger if exists "${table}_not_truncated" on "${table}";`
      )
    }
  }
}
