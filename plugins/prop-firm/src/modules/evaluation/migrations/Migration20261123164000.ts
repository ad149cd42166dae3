import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Which process takes the work of which partitions. Only a matter of speed: what
 * keeps two of them from deciding both is the sequence of the head.
 */
export class Migration20261123164000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table "prop_evaluation_process" (
      "id" text not null primary key,
      "expires_at" timestamptz not null
    );`)
    this.addSql(`create table "prop_evaluation_lease" (
      "part_group" integer not null primary key,
      "owner" text null,
      "epoch" bigint not null default 0
    );`)
    this.addSql(`insert into prop_evaluation_lease (part_group)
      select generate_series(0, 7);`)
    this.addSql(beat)
    this.addSql(leave)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists prop_evaluation_leave;`)
    this.addSql(`drop function if exists prop_evaluation_beat;`)
    this.addSql(`drop table if exists "prop_evaluation_lease";`)
    this.addSql(`drop table if exists "prop_evaluation_process";`)
  }
}

/**
 * A process says that it lives, gives up what is more than its share, takes what
 * nobody has, and learns who has what. One at a time, by the database's clock.
 */
const beat = `create or replace function prop_evaluation_beat(
    me text, may_own boolean, lives interval)
  returns table (part_group integer, owner text, epoch bigint)
  language plpgsql as $$
  #variable_conflict use_column
  declare
    share integer;
    mine integer;
  begin
    perform pg_advisory_xact_lock(7203512);
    delete from prop_evaluation_process where expires_at < clock_timestamp();
    update prop_evaluation_lease l set owner = null
      where l.owner is not null and not exists (
        select 1 from prop_evaluation_process p where p.id = l.owner);
    if may_own then
      insert into prop_evaluation_process (id, expires_at)
        values (me, clock_timestamp() + lives)
        on conflict (id) do update set expires_at = excluded.expires_at;
      select ceil((select count(*) from prop_evaluation_lease)::numeric / count(*))
        into share from prop_evaluation_process;
      update prop_evaluation_lease l set owner = null
        where l.part_group in (select o.part_group from prop_evaluation_lease o
          where o.owner = me order by o.part_group offset share);
      select count(*) into mine from prop_evaluation_lease l where l.owner = me;
      update prop_evaluation_lease l set owner = me, epoch = l.epoch + 1
        where l.part_group in (select o.part_group from prop_evaluation_lease o
          where o.owner is null order by o.part_group
          limit greatest(0, share - mine));
    end if;
    return query select l.part_group, l.owner, l.epoch
      from prop_evaluation_lease l where l.owner is not null;
  end $$;`

const leave = `create or replace function prop_evaluation_leave(me text)
  returns void language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(7203512);
    delete from prop_evaluation_process where id = me;
    update prop_evaluation_lease set owner = null where owner = me;
  end $$;`
