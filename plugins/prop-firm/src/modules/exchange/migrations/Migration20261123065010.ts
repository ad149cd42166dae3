import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The commands of one challenge account are read on its timeline. */
export class Migration20261123065010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_prop_outbox_challenge_account" on "prop_outbox" ((payload ->> 'challenge_account_id'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_prop_outbox_challenge_account";`)
  }
}
