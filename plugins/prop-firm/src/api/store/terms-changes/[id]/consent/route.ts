import { handle } from "../../../../../lib/handle"
import { consentToTermsChangeWorkflow } from "../../../../../workflows/terms-change/workflows/consent-to-terms-change"
import { consentToTermsChange } from "../../routes"

export const POST = handle(
  consentToTermsChange,
  async ({ params, body, actor, scope, req }) => {
    const { result } = await consentToTermsChangeWorkflow(scope).run({
      input: { change_id: params.id, ...body, ip: req.ip ?? null, actor },
    })
    return result
  }
)
