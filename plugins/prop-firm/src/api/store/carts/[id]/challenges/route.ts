import { readChosenChallenge } from "../../../../../lib/add-ons/read-chosen-challenge"
import { handle } from "../../../../../lib/handle"
import { chooseChallengeWorkflow } from "../../../../../workflows/cart/workflows/choose-challenge"
import { chooseChallenge } from "../../routes"

export const POST = handle(chooseChallenge, async ({ params, body, scope }) => {
  const { result } = await chooseChallengeWorkflow(scope).run({
    input: { cart_id: params.id, ...body },
  })
  return {
    challenge: await readChosenChallenge(scope, params.id, result.choice),
  }
})
