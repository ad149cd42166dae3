import { handle } from "../../../../../lib/handle"
import { pgConnection } from "../../../../../lib/pg-connection"
import { readTermsChange } from "../../../../../lib/terms-changes/read-terms-changes"
import { withdrawTermsChangeWorkflow } from "../../../../../workflows/terms-change/workflows/withdraw-terms-change"
import { withdrawTermsChange } from "../../routes"

export const POST = handle(
  withdrawTermsChange,
  async ({ params, body, actor, scope }) => {
    await withdrawTermsChangeWorkflow(scope).run({
      input: { id: params.id, reason: body.reason, actor },
    })
    return {
      terms_change: await readTermsChange(pgConnection(scope), params.id),
    }
  }
)
