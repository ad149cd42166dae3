import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What an account usually moves, so that whoever goes on with it knows a spike. */
export class Migration20261123202700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "prop_account_state"
      add column if not exists "usual_move" double precision not null default 0,
      add column if not exists "moves" integer not null default 0;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "prop_account_state"
      drop column if exists "usual_move", drop column if exists "moves";`)
  }
}
