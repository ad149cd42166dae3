import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123064020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_terms" drop constraint if exists "prop_terms_program_version_id_size_key_phase_key_unique";`
    )
    this.addSql(
      `alter table if exists "prop_purchase_unit" drop constraint if exists "prop_purchase_unit_line_item_id_ordinal_unique";`
    )
    this.addSql(
      `alter table if exists "prop_purchase_unit" drop constraint if exists "prop_purchase_unit_challenge_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_claim_capture" drop constraint if exists "prop_claim_capture_capture_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_purchase_claim" drop constraint if exists "prop_purchase_claim_payment_collection_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_purchase_claim" drop constraint if exists "prop_purchase_claim_cart_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_purchase_claim" drop constraint if exists "prop_purchase_claim_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_program_version" drop constraint if exists "prop_program_version_program_id_number_unique";`
    )
    this.addSql(
      `alter table if exists "prop_program" drop constraint if exists "prop_program_product_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_lifecycle_move" drop constraint if exists "prop_lifecycle_move_key_unique";`
    )
    this.addSql(
      `alter table if exists "prop_challenge_account" drop constraint if exists "prop_challenge_account_challenge_id_phase_index_unique";`
    )
    this.addSql(
      `alter table if exists "prop_challenge" drop constraint if exists "prop_challenge_number_unique";`
    )
    this.addSql(
      `create table if not exists "prop_challenge" ("id" text not null, "number" text not null, "customer_id" text not null, "program_id" text not null, "program_version_id" text not null, "size_key" text not null, "variant_id" text null, "order_id" text null, "line_item_id" text null, "ordinal" integer null, "status" text check ("status" in ('provisioning', 'active', 'under_review', 'suspended', 'won', 'lost', 'expired', 'cancelled')) not null default 'provisioning', "paused_from" text null, "version" integer not null default 1, "currency" text not null, "initial_balance" text not null, "phase_index" integer not null default 0, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_challenge_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_challenge_number_unique" ON "prop_challenge" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_customer_id" ON "prop_challenge" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_program_id" ON "prop_challenge" ("program_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_order_id" ON "prop_challenge" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_deleted_at" ON "prop_challenge" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_status" ON "prop_challenge" ("status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_challenge_account" ("id" text not null, "phase_key" text not null, "phase_index" integer not null, "title" text not null, "funded" boolean not null, "terms_id" text not null, "terms_hash" text not null, "status" text check ("status" in ('provisioning', 'active', 'locked', 'passed', 'breached', 'expired', 'closed')) not null default 'provisioning', "connection_id" text null, "login" text null, "currency" text not null, "initial_balance" text not null, "opened_at" timestamptz null, "closed_at" timestamptz null, "version" integer not null default 1, "challenge_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_challenge_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_account_challenge_id" ON "prop_challenge_account" ("challenge_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_account_deleted_at" ON "prop_challenge_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_challenge_account_challenge_id_phase_index_unique" ON "prop_challenge_account" ("challenge_id", "phase_index") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_challenge_account_status" ON "prop_challenge_account" ("status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_lifecycle_move" ("id" text not null, "challenge_id" text not null, "challenge_account_id" text null, "entity" text check ("entity" in ('challenge', 'challenge_account')) not null, "verb" text not null, "from_status" text null, "to_status" text not null, "actor_type" text not null, "actor_id" text null, "reason" text null, "evidence" jsonb null, "key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_lifecycle_move_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_lifecycle_move_challenge_id" ON "prop_lifecycle_move" ("challenge_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_lifecycle_move_challenge_account_id" ON "prop_lifecycle_move" ("challenge_account_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_lifecycle_move_key_unique" ON "prop_lifecycle_move" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_lifecycle_move_deleted_at" ON "prop_lifecycle_move" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_program" ("id" text not null, "product_id" text not null, "name" text not null, "draft" jsonb null, "revision" integer not null default 1, "current_version_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_program_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_program_product_id_unique" ON "prop_program" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_program_deleted_at" ON "prop_program" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_program_version" ("id" text not null, "number" integer not null, "document" jsonb not null, "hash" text not null, "variants" jsonb not null, "note" text null, "published_by" text null, "program_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_program_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_program_version_hash" ON "prop_program_version" ("hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_program_version_program_id" ON "prop_program_version" ("program_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_program_version_deleted_at" ON "prop_program_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_program_version_program_id_number_unique" ON "prop_program_version" ("program_id", "number") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_purchase_claim" ("id" text not null, "order_id" text not null, "cart_id" text null, "payment_collection_id" text not null, "amount" text not null, "currency" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_purchase_claim_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_purchase_claim_order_id_unique" ON "prop_purchase_claim" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_purchase_claim_cart_id_unique" ON "prop_purchase_claim" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_purchase_claim_payment_collection_id_unique" ON "prop_purchase_claim" ("payment_collection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_purchase_claim_deleted_at" ON "prop_purchase_claim" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_claim_capture" ("id" text not null, "capture_id" text not null, "claim_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_claim_capture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_claim_capture_capture_id_unique" ON "prop_claim_capture" ("capture_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_claim_capture_claim_id" ON "prop_claim_capture" ("claim_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_claim_capture_deleted_at" ON "prop_claim_capture" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_purchase_unit" ("id" text not null, "line_item_id" text not null, "ordinal" integer not null, "challenge_id" text not null, "claim_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_purchase_unit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_purchase_unit_challenge_id_unique" ON "prop_purchase_unit" ("challenge_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_purchase_unit_claim_id" ON "prop_purchase_unit" ("claim_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_purchase_unit_deleted_at" ON "prop_purchase_unit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_purchase_unit_line_item_id_ordinal_unique" ON "prop_purchase_unit" ("line_item_id", "ordinal") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_terms" ("id" text not null, "size_key" text not null, "phase_key" text not null, "phase_index" integer not null, "title" text not null, "funded" boolean not null, "document" jsonb not null, "hash" text not null, "program_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_terms_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_terms_hash" ON "prop_terms" ("hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_terms_program_version_id" ON "prop_terms" ("program_version_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_terms_deleted_at" ON "prop_terms" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_terms_program_version_id_size_key_phase_key_unique" ON "prop_terms" ("program_version_id", "size_key", "phase_key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "prop_challenge_account" add constraint "prop_challenge_account_challenge_id_foreign" foreign key ("challenge_id") references "prop_challenge" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "prop_program_version" add constraint "prop_program_version_program_id_foreign" foreign key ("program_id") references "prop_program" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "prop_claim_capture" add constraint "prop_claim_capture_claim_id_foreign" foreign key ("claim_id") references "prop_purchase_claim" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "prop_purchase_unit" add constraint "prop_purchase_unit_claim_id_foreign" foreign key ("claim_id") references "prop_purchase_claim" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "prop_terms" add constraint "prop_terms_program_version_id_foreign" foreign key ("program_version_id") references "prop_program_version" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_challenge_account" drop constraint if exists "prop_challenge_account_challenge_id_foreign";`
    )

    this.addSql(
      `alter table if exists "prop_program_version" drop constraint if exists "prop_program_version_program_id_foreign";`
    )

    this.addSql(
      `alter table if exists "prop_terms" drop constraint if exists "prop_terms_program_version_id_foreign";`
    )

    this.addSql(
      `alter table if exists "prop_claim_capture" drop constraint if exists "prop_claim_capture_claim_id_foreign";`
    )

    this.addSql(
      `alter table if exists "prop_purchase_unit" drop constraint if exists "prop_purchase_unit_claim_id_foreign";`
    )

    this.addSql(`drop table if exists "prop_challenge" cascade;`)

    this.addSql(`drop table if exists "prop_challenge_account" cascade;`)

    this.addSql(`drop table if exists "prop_lifecycle_move" cascade;`)

    this.addSql(`drop table if exists "prop_program" cascade;`)

    this.addSql(`drop table if exists "prop_program_version" cascade;`)

    this.addSql(`drop table if exists "prop_purchase_claim" cascade;`)

    this.addSql(`drop table if exists "prop_claim_capture" cascade;`)

    this.addSql(`drop table if exists "prop_purchase_unit" cascade;`)

    this.addSql(`drop table if exists "prop_terms" cascade;`)
  }
}
