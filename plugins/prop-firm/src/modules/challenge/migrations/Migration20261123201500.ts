import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Changes of terms that reach running challenges: what was announced, whom it
 * reaches, who agreed, and when it took effect. By hand: a consent is kept by trigger.
 */
export class Migration20261123201500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "prop_terms_change" (
        "id" text primary key,
        "program_id" text not null,
        "program_version_id" text not null references "prop_program_version" ("id"),
        "scope" text not null check ("scope" in ('next_phase', 'next_payout_cycle')),
        "announcement" text not null,
        "effective_at" timestamptz not null,
        "consent_required" boolean not null,
        "reason" text not null,
        "created_by" text null,
        "created_at" timestamptz not null default now(),
        "withdrawn_at" timestamptz null
      );
    `)
    this.addSql(
      `create index if not exists "IDX_prop_terms_change_program_id" on "prop_terms_change" ("program_id", "created_at" desc);`
    )
    this.addSql(`
      create table if not exists "prop_terms_change_reach" (
        "change_id" text not null references "prop_terms_change" ("id"),
        "challenge_id" text not null,
        "customer_id" text not null,
        "payouts_before" integer null,
        "consented_at" timestamptz null,
        "consent_ip" text null,
        "applied_at" timestamptz null,
        "challenge_account_id" text null,
        primary key ("change_id", "challenge_id")
      );
    `)
    this.addSql(
      `create index if not exists "IDX_prop_terms_change_reach_challenge_id" on "prop_terms_change_reach" ("challenge_id");`
    )
    this.addSql(
      `create index if not exists "IDX_prop_terms_change_reach_customer_id" on "prop_terms_change_reach" ("customer_id");`
    )
    this.addSql(`
      create or replace function prop_keep_consent() returns trigger as $$
      begin
        if tg_op = 'DELETE'
          or (old.consented_at is not null and
            (old.consented_at, old.consent_ip) is distinct from (new.consented_at, new.consent_ip))
          or (old.applied_at is not null and
            (old.applied_at, old.challenge_account_id) is distinct from (new.applied_at, new.challenge_account_id))
        then
          raise exception '% keeps what was agreed and applied: % is refused', tg_table_name, tg_op
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ language plpgsql;
    `)
    this.addSql(
      `create or replace trigger "prop_terms_change_reach_kept" before update or delete on "prop_terms_change_reach" for each row execute function prop_keep_consent();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_terms_change_reach";`)
    this.addSql(`drop function if exists prop_keep_consent();`)
    this.addSql(`drop table if exists "prop_terms_change";`)
  }
}
