import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123063149 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "prop_breach" ("id" text not null, "challenge_account_id" text not null, "decision_id" text not null, "rule" text not null, "kind" text not null, "effect" text not null, "at" timestamptz not null, "measured" text null, "limit" text null, "trade" text null, "explanation" text not null, "evidence" jsonb not null, "reversed_at" timestamptz null, "reversed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_breach_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_breach_deleted_at" ON "prop_breach" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_decision" ("id" text not null, "challenge_account_id" text not null, "part" integer not null, "seq" text not null, "event" integer not null, "at" timestamptz not null, "day" text not null, "status" text not null, "explanation" text null, "decision" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_decision_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_decision_deleted_at" ON "prop_decision" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_breach" cascade;`)

    this.addSql(`drop table if exists "prop_decision" cascade;`)
  }
}
