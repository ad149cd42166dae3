import { readChosenChallenge } from "../../../../../../lib/add-ons/read-chosen-challenge"
import { handle } from "../../../../../../lib/handle"
import { changeChoiceWorkflow } from "../../../../../../workflows/cart/workflows/change-choice"
import { changeChoice } from "../../../routes"

export const POST = handle(changeChoice, async ({ params, body, scope }) => {
  const { result } = await changeChoiceWorkflow(scope).run({
    input: { cart_id: params.id, line_id: params.line_id, ...body },
  })
  return {
    challenge: await readChosenChallenge(scope, params.id, result.choice),
  }
})
