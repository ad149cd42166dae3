import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** By hand, because models cannot say it: audit entries are written once. */
export class Migration20261123063501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function prop_refuse_change() returns trigger as $$
      begin
        raise exception '% is written once: % is refused', tg_table_name, tg_op
          using errcode = 'restrict_violation';
      end $$ language plpgsql;
    `)
    this.addSql(
      `create or replace trigger "prop_audit_entry_written_once" before update or delete on "prop_audit_entry" for each row execute function prop_refuse_change();`
    )
    this.addSql(
      `create or replace trigger "prop_audit_entry_not_truncated" before truncate on "prop_audit_entry" for each statement execute function prop_refuse_change();`
    )
    this.addSql(
      `create unique index if not exists "UQ_prop_audit_entry_seq" on "prop_audit_entry" ("seq");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "UQ_prop_audit_entry_seq";`)
    this.addSql(
      `drop trigger if exists "prop_audit_entry_not_truncated" on "prop_audit_entry";`
    )
    this.addSql(
      `drop trigger if exists "prop_audit_entry_written_once" on "prop_audit_entry";`
    )
  }
}
