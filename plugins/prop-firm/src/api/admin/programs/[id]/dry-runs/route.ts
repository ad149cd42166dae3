import { readDryRuns } from "../../../../../lib/dry-runs/read-dry-runs"
import { handle } from "../../../../../lib/handle"
import { pgConnection } from "../../../../../lib/pg-connection"
import { startDryRunWorkflow } from "../../../../../workflows/dry-run/workflows/start-dry-run"
import { listDryRuns, startDryRun } from "../../routes"

export const GET = handle(listDryRuns, async ({ params, scope }) => ({
  dry_runs: await readDryRuns(pgConnection(scope), params.id),
}))

export const POST = handle(
  startDryRun,
  async ({ params, body, actor, scope }) => {
    await startDryRunWorkflow(scope).run({
      input: { program_id: params.id, ...body, created_by: actor.id },
    })
    return { dry_runs: await readDryRuns(pgConnection(scope), params.id) }
  }
)
