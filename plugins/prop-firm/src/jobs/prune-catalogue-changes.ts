import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"

/** Forgets old changes of the catalogue; pages are assembled once more after it. */
export default async function pruneCatalogueChanges(
  container: MedusaContainer
) {
  await withJobLock(container, "prune-catalogue-changes", async () => {
    // A new row beside what goes: no set of rows is ever seen a second time.
    await pgConnection(container).raw(
      `with gone as (
        delete from prop_catalogue_change
        where created_at < now() - interval '1 hour' returning id
      )
      insert into prop_catalogue_change (id)
      select cast(floor(random() * 9007199254740991) as bigint)
      where exists (select 1 from gone)`
    )
  })
}

export const config = {
  name: "prune-catalogue-changes",
  schedule: "0 * * * *",
}
