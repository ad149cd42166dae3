import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123063330 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_task" drop constraint if exists "prop_task_dedupe_key_unique";`
    )
    this.addSql(
      `create table if not exists "prop_task" ("id" text not null, "kind" text not null, "title" text not null, "detail" text null, "reference_type" text null, "reference_id" text null, "dedupe_key" text not null, "status" text check ("status" in ('open', 'done')) not null default 'open', "done_at" timestamptz null, "done_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_task_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_task_kind" ON "prop_task" ("kind") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_task_reference_id" ON "prop_task" ("reference_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_task_dedupe_key_unique" ON "prop_task" ("dedupe_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_task_status" ON "prop_task" ("status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_task_deleted_at" ON "prop_task" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_task" cascade;`)
  }
}
