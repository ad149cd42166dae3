import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEX = "IDX_prop_terms_program_version_id_size_key"

/** Terms with add-ons stand beside those without; a challenge says which it was sold with. */
export class Migration20261123194100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "prop_terms" add column if not exists "add_ons" text not null default '';`
    )
    this.addSql(
      `alter table if exists "prop_challenge" add column if not exists "add_ons" text not null default '';`
    )
    this.addSql(`drop index if exists "${INDEX}_phase_key_unique";`)
    this.addSql(
      `create unique index if not exists "${INDEX}_add_ons_phase_key_unique" on "prop_terms" ("program_version_id", "size_key", "add_ons", "phase_key") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "${INDEX}_add_ons_phase_key_unique";`)
    this.addSql(
      `create unique index if not exists "${INDEX}_phase_key_unique" on "prop_terms" ("program_version_id", "size_key", "phase_key") where deleted_at is null;`
    )
    this.addSql(
      `alter table if exists "prop_challenge" drop column if exists "add_ons";`
    )
    this.addSql(
      `alter table if exists "prop_terms" drop column if exists "add_ons";`
    )
  }
}
