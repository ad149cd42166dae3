import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import {
  startDryRun,
  type StartDryRunInput,
} from "../../../modules/challenge/dry-runs/start-dry-run"

/** Notes a dry run in one transaction; the job does the work. Undone, it is forgotten. */
export const startDryRunStep = createStep(
  "start-dry-run",
  async (input: StartDryRunInput, { container }) => {
    const id = await pgConnection(container).transaction((trx) =>
      startDryRun(trx, input)
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await pgConnection(container)("prop_dry_run").where({ id }).delete()
    }
  }
)
