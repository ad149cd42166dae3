import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123063148 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "prop_inbox" ("id" text not null, "source" text not null, "key" text not null, "payload" jsonb not null, "status" text check ("status" in ('pending', 'done', 'failed')) not null default 'pending', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_inbox_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_inbox_deleted_at" ON "prop_inbox" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_outbox" ("id" text not null, "topic" text not null, "key" text not null, "payload" jsonb not null, "stream" text null, "status" text check ("status" in ('pending', 'done', 'failed')) not null default 'pending', "attempts" integer not null default 0, "last_error" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_outbox_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_outbox_deleted_at" ON "prop_outbox" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_inbox" cascade;`)

    this.addSql(`drop table if exists "prop_outbox" cascade;`)
  }
}
