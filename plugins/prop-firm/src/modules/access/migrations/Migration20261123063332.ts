import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123063332 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_staff_role" drop constraint if exists "prop_staff_role_user_id_role_id_unique";`
    )
    this.addSql(
      `alter table if exists "prop_role" drop constraint if exists "prop_role_name_unique";`
    )
    this.addSql(
      `alter table if exists "prop_audit_entry" drop constraint if exists "prop_audit_entry_seq_unique";`
    )
    this.addSql(
      `create table if not exists "prop_audit_entry" ("id" text not null, "seq" integer not null, "at" timestamptz not null, "actor_type" text not null, "actor_id" text null, "action" text not null, "target_type" text null, "target_id" text null, "reason" text null, "before_hash" text null, "after_hash" text null, "previous_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_audit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_audit_entry_seq_unique" ON "prop_audit_entry" ("seq") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_audit_entry_actor_id" ON "prop_audit_entry" ("actor_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_audit_entry_target_id" ON "prop_audit_entry" ("target_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_audit_entry_deleted_at" ON "prop_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_role" ("id" text not null, "name" text not null, "permissions" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_role_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_role_name_unique" ON "prop_role" ("name") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_role_deleted_at" ON "prop_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_staff_role" ("id" text not null, "user_id" text not null, "role_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_staff_role_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_staff_role_role_id" ON "prop_staff_role" ("role_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_staff_role_deleted_at" ON "prop_staff_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_staff_role_user_id_role_id_unique" ON "prop_staff_role" ("user_id", "role_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_audit_entry" cascade;`)

    this.addSql(`drop table if exists "prop_role" cascade;`)

    this.addSql(`drop table if exists "prop_staff_role" cascade;`)
  }
}
