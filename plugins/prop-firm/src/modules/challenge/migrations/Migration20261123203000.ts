import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Drafts tried on past challenges: what was asked, how far it has come, what came out. */
export class Migration20261123203000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "prop_dry_run" (
        "id" text primary key,
        "program_id" text not null,
        "document" jsonb not null,
        "document_hash" text not null,
        "days" integer not null,
        "accounts" jsonb not null,
        "done" integer not null default 0,
        "result" jsonb not null,
        "status" text not null check ("status" in ('running', 'done', 'failed')),
        "problem" text null,
        "created_by" text null,
        "created_at" timestamptz not null default now(),
        "finished_at" timestamptz null
      );
    `)
    this.addSql(
      `create index if not exists "IDX_prop_dry_run_program_id" on "prop_dry_run" ("program_id", "created_at" desc);`
    )
    this.addSql(
      `create index if not exists "IDX_prop_dry_run_running" on "prop_dry_run" ("created_at") where "status" = 'running';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_dry_run";`)
  }
}
