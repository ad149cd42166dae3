import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../lib/pg-connection"
import { withJobLock } from "../lib/with-job-lock"
import type { DryRunRow } from "../modules/challenge/dry-runs/dry-run"
import { workDryRun } from "../workflows/dry-run/work-dry-run"

/** How long one turn works; the next goes on. */
const TURN_MS = 4000

/** Tries drafts on past challenges in the background, one dry run after the other. */
export default async function workDryRuns(container: MedusaContainer) {
  await withJobLock(container, "work-dry-runs", async () => {
    const until = Date.now() + TURN_MS
    const runs = () => pgConnection(container)<DryRunRow>("prop_dry_run")
    while (Date.now() < until) {
      const run = await runs()
        .where({ status: "running" })
        .orderBy("created_at")
        .first()
      if (!run) {
        return
      }
      try {
        await workDryRun(container, run, until)
      } catch (error) {
        const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
        logger.error(`Dry run ${run.id} failed: ${String(error)}`)
        await runs()
          .where({ id: run.id })
          .update({
            status: "failed",
            problem: String(error).slice(0, 500),
            finished_at: new Date(),
          })
      }
    }
  })
}

export const config = { name: "work-dry-runs", schedule: { interval: 5000 } }
