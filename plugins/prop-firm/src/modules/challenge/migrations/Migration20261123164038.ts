import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Refunds and disputes as the provider knows them, grants, and how the firm sells. */
export class Migration20261123164038 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_provider_refund" drop constraint if exists "prop_provider_refund_refund_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_provider_refund" drop constraint if exists "prop_provider_refund_reference_unique";`
    )
    this.addSql(
      `alter table if exists "prop_payment_dispute" drop constraint if exists "prop_payment_dispute_reference_unique";`
    )
    this.addSql(
      `alter table if exists "prop_challenge_grant" drop constraint if exists "prop_challenge_grant_key_unique";`
    )
    this.addSql(
      `alter table if exists "prop_challenge_grant" drop constraint if exists "prop_challenge_grant_challenge_id_unique";`
    )
    this.addSql(
      `create table if not exists "prop_challenge_grant" ("id" text not null, "challenge_id" text not null, "customer_id" text not null, "program_id" text not null, "size_key" text not null, "kind" text check ("kind" in ('staff', 'free_order')) not null, "order_id" text null, "reason" text not null, "granted_by" text null, "key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_challenge_grant_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_challenge_grant_challenge_id_unique" ON "prop_challenge_grant" ("challenge_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_grant_customer_id" ON "prop_challenge_grant" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_challenge_grant_key_unique" ON "prop_challenge_grant" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_grant_deleted_at" ON "prop_challenge_grant" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_payment_dispute" ("id" text not null, "reference" text not null, "payment_id" text not null, "order_id" text null, "amount" text not null, "currency" text not null, "reason" text not null, "status" text not null, "withdrawn" boolean not null default false, "due_at" timestamptz null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_payment_dispute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_payment_dispute_reference_unique" ON "prop_payment_dispute" ("reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_payment_dispute_payment_id" ON "prop_payment_dispute" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_payment_dispute_order_id" ON "prop_payment_dispute" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_payment_dispute_deleted_at" ON "prop_payment_dispute" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_provider_refund" ("id" text not null, "reference" text not null, "payment_id" text not null, "refund_id" text null, "amount" text not null, "currency" text not null, "status" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_provider_refund_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_provider_refund_reference_unique" ON "prop_provider_refund" ("reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_provider_refund_payment_id" ON "prop_provider_refund" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_provider_refund_refund_id_unique" ON "prop_provider_refund" ("refund_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_provider_refund_deleted_at" ON "prop_provider_refund" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_purchase_policy" ("id" text not null, "document" jsonb not null, "revision" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_purchase_policy_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_purchase_policy_deleted_at" ON "prop_purchase_policy" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "prop_purchase_claim" alter column "payment_collection_id" type text using ("payment_collection_id"::text);`
    )
    this.addSql(
      `alter table if exists "prop_purchase_claim" alter column "payment_collection_id" drop not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_challenge_grant" cascade;`)

    this.addSql(`drop table if exists "prop_payment_dispute" cascade;`)

    this.addSql(`drop table if exists "prop_provider_refund" cascade;`)

    this.addSql(`drop table if exists "prop_purchase_policy" cascade;`)

    this.addSql(
      `alter table if exists "prop_purchase_claim" alter column "payment_collection_id" type text using ("payment_collection_id"::text);`
    )
    this.addSql(
      `alter table if exists "prop_purchase_claim" alter column "payment_collection_id" set not null;`
    )
  }
}
