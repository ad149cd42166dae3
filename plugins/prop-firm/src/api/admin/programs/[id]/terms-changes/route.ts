import { handle } from "../../../../../lib/handle"
import { pgConnection } from "../../../../../lib/pg-connection"
import {
  readTermsChange,
  readTermsChanges,
} from "../../../../../lib/terms-changes/read-terms-changes"
import { announceTermsChangeWorkflow } from "../../../../../workflows/terms-change/workflows/announce-terms-change"
import {
  announceTermsChange,
  listTermsChanges,
} from "../../../terms-changes/routes"

export const GET = handle(listTermsChanges, async ({ params, scope }) => ({
  terms_changes: await readTermsChanges(pgConnection(scope), {
    program_id: params.id,
  }),
}))

export const POST = handle(
  announceTermsChange,
  async ({ params, body, actor, scope }) => {
    const { result } = await announceTermsChangeWorkflow(scope).run({
      input: { program_id: params.id, ...body, actor },
    })
    return {
      terms_change: await readTermsChange(pgConnection(scope), result.id),
    }
  }
)
