import { handle } from "../../../../../lib/handle"
import { readProgram } from "../../../../../lib/read-program"
import { updateProgramOfferWorkflow } from "../../../../../workflows/program/workflows/update-program-offer"
import { updateProgramOffer } from "../../routes"

export const POST = handle(
  updateProgramOffer,
  async ({ params, body, actor, scope }) => {
    await updateProgramOfferWorkflow(scope).run({
      input: {
        id: params.id,
        offer: body.offer,
        revision: body.revision,
        actor,
      },
    })
    return { program: await readProgram(scope, params.id) }
  }
)
