import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The rows of the catalogue's table for a version; what is said of its platforms comes last. */
const rows = (platforms: string) => `
  create or replace function prop_catalogue_rows(version text)
  returns setof "prop_catalogue_size" language sql stable as $$
    select
      published.id,
      terms.size_key,
      published.variants->>terms.size_key,
      (count(*) filter (where not terms.funded))::integer,
      min(terms.document->>'initialBalance')::numeric,
      min(terms.document->>'currency'),
      (array_agg(floor.trails order by terms.phase_index)
        filter (where floor.trails is not null))[1],
      max(case jsonb_typeof(terms.document->'payout'->'split')
        when 'string' then (terms.document->'payout'->>'split')::numeric
        when 'array' then (terms.document->'payout'->'split'->0->>'split')::numeric
      end),
      ${platforms}
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
`

const FIRST = `published.document->'phases'->0->>'platform'`

const fillAgain = `
  insert into "prop_catalogue_size"
  select rows.* from "prop_program_version" as published,
    prop_catalogue_rows(published.id) as rows;
`

/** Buyers may choose among platforms: the choice of a challenge, and what the catalogue is searched by. */
export class Migration20261124030500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "prop_challenge" add column if not exists "platform_key" text null;`
    )
    this.addSql(`drop function if exists prop_catalogue_rows(text);`)
    this.addSql(`delete from "prop_catalogue_size";`)
    this.addSql(
      `alter table "prop_catalogue_size" drop column if exists "platform";`
    )
    this.addSql(
      `alter table "prop_catalogue_size" add column if not exists "platforms" text[] not null default '{}';`
    )
    this.addSql(
      rows(`coalesce(
        (select array_agg(one->>'title')
          from jsonb_array_elements(published.document->'platforms') as one),
        array_remove(array[${FIRST}], null))`)
    )
    this.addSql(fillAgain)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists prop_catalogue_rows(text);`)
    this.addSql(`delete from "prop_catalogue_size";`)
    this.addSql(
      `alter table "prop_catalogue_size" drop column if exists "platforms";`
    )
    this.addSql(
      `alter table "prop_catalogue_size" add column if not exists "platform" text null;`
    )
    this.addSql(rows(FIRST))
    this.addSql(fillAgain)
    this.addSql(
      `alter table "prop_challenge" drop column if exists "platform_key";`
    )
  }
}
