import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the catalogue is searched by: a row per size of each version, worked out from
 * the published terms when they are published, because reading them from 4000
 * documents at each look would be slow.
 */
export class Migration20261123164500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "prop_catalogue_size" (
        "program_version_id" text not null,
        "size_key" text not null,
        "variant_id" text null,
        "steps" integer not null,
        "initial_balance" numeric not null,
        "currency" text not null,
        "platform" text null,
        "trails" text null,
        "split" numeric null,
        primary key ("program_version_id", "size_key")
      );
    `)
    for (const columns of [
      `"steps", "initial_balance"`,
      `"variant_id"`,
      `"trails"`,
    ]) {
      const name = columns.replaceAll(/[",]/g, "").replaceAll(" ", "_")
      this.addSql(
        `create index if not exists "IDX_prop_catalogue_size_${name}" on "prop_catalogue_size" (${columns});`
      )
    }
    this.addSql(`
      create or replace function prop_catalogue_rows(version text)
      returns setof "prop_catalogue_size" language sql stable as $$
        select
          published.id,
          terms.size_key,
          published.variants->>terms.size_key,
          (count(*) filter (where not terms.funded))::integer,
          min(terms.document->>'initialBalance')::numeric,
          min(terms.document->>'currency'),
          published.document->'phases'->0->>'platform',
          (array_agg(floor.trails order by terms.phase_index)
            filter (where floor.trails is not null))[1],
          max(case jsonb_typeof(terms.document->'payout'->'split')
            when 'string' then (terms.document->'payout'->>'split')::numeric
            when 'array' then (terms.document->'payout'->'split'->0->>'split')::numeric
          end)
        from "prop_terms" as terms
        join "prop_program_version" as published
          on published.id = terms.program_version_id
        left join lateral (
          select rule->>'trails' as trails
          from jsonb_array_elements(terms.document->'rules') as rule
          where rule->>'kind' = 'overall_loss'
          limit 1
        ) as floor on true
        where terms.program_version_id = version
        group by published.id, terms.size_key, published.variants, published.document
      $$;
    `)
    this.addSql(`
      insert into "prop_catalogue_size"
      select rows.* from "prop_program_version" as published,
        prop_catalogue_rows(published.id) as rows
      on conflict do nothing;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists prop_catalogue_rows(text);`)
    this.addSql(`drop table if exists "prop_catalogue_size";`)
  }
}
