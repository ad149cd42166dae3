import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the catalogue is made of leaves a row per transaction that changed it. Rows are only
 * added and bear random numbers, so that nobody waits for anybody and what is visible says
 * which changes were committed. The triggers stand on tables of several modules, which may
 * be founded after this one: servers add them (`lib/catalogue/watch-catalogue`).
 */
export class Migration20261124110500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "prop_catalogue_change" (
        "id" bigint not null,
        "created_at" timestamptz not null default now(),
        constraint "prop_catalogue_change_pkey" primary key ("id")
      );`
    )
    this.addSql(`
      create or replace function prop_catalogue_changed()
      returns trigger language plpgsql as $$
      declare
        own text := cast(pg_current_xact_id() as text);
      begin
        if coalesce(current_setting('highwater.catalogue_changed', true), '') <> own then
          insert into "prop_catalogue_change" ("id")
            values (cast(floor(random() * 9007199254740991) as bigint));
          perform set_config('highwater.catalogue_changed', own, true);
        end if;
        return null;
      end
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists prop_catalogue_changed() cascade;`)
    this.addSql(`drop table if exists "prop_catalogue_change";`)
  }
}
