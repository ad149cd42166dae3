import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123063146 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_trading_login" drop constraint if exists "prop_trading_login_challenge_account_id_unique";`
    )
    this.addSql(
      `create table if not exists "prop_platform_connection" ("id" text not null, "name" text not null, "provider" text not null, "clock" text check ("clock" in ('wall', 'virtual')) not null default 'wall', "status" text check ("status" in ('active', 'disabled')) not null default 'active', "clock_at" timestamptz null, "last_event_at" timestamptz null, "last_received_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_platform_connection_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_platform_connection_deleted_at" ON "prop_platform_connection" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_connection_key" ("id" text not null, "secret" text not null, "revoked_at" timestamptz null, "connection_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_connection_key_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_connection_key_connection_id" ON "prop_connection_key" ("connection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_connection_key_deleted_at" ON "prop_connection_key" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prop_trading_login" ("id" text not null, "challenge_account_id" text not null, "connection_id" text not null, "idempotency_key" text not null, "status" text check ("status" in ('requested', 'open')) not null default 'requested', "login" text null, "credentials" text null, "access_right" text check ("access_right" in ('FULL', 'CLOSE_ONLY', 'TRADING_DISABLED', 'TRADING_AND_LOGIN_DISABLED')) null, "desired_access_right" text check ("desired_access_right" in ('FULL', 'CLOSE_ONLY', 'TRADING_DISABLED', 'TRADING_AND_LOGIN_DISABLED')) not null default 'FULL', "closed_all_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prop_trading_login_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_trading_login_challenge_account_id_unique" ON "prop_trading_login" ("challenge_account_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prop_trading_login_deleted_at" ON "prop_trading_login" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prop_trading_login_connection_login" ON "prop_trading_login" ("connection_id", "login") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "prop_connection_key" add constraint "prop_connection_key_connection_id_foreign" foreign key ("connection_id") references "prop_platform_connection" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_connection_key" drop constraint if exists "prop_connection_key_connection_id_foreign";`
    )

    this.addSql(`drop table if exists "prop_platform_connection" cascade;`)

    this.addSql(`drop table if exists "prop_connection_key" cascade;`)

    this.addSql(`drop table if exists "prop_trading_login" cascade;`)
  }
}
