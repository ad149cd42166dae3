import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readSetting } from "../lib/ingestion/read-setting"
import { withJobLock } from "../lib/with-job-lock"
import { EVALUATION_MODULE } from "../modules/evaluation"
import type EvaluationModuleService from "../modules/evaluation/service"

/** Drops months of the journal that are older than JOURNAL_MONTHS_KEPT; nothing where that is not set. */
export default async function pruneJournal(container: MedusaContainer) {
  const monthsKept = readSetting("JOURNAL_MONTHS_KEPT", 0)
  if (monthsKept === 0) {
    return
  }
  const evaluation =
    container.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await withJobLock(container, "prune-journal", async () => {
    const { dropped, kept } = await evaluation.dropMonths(monthsKept)
    if (dropped.length > 0) {
      logger.info(`The journal's months ${dropped.join(", ")} are dropped.`)
    }
    if (kept) {
      logger.warn(`Old months of the journal are not dropped: ${kept}.`)
    }
  })
}

export const config = { name: "prune-journal", schedule: "20 3 * * *" }
