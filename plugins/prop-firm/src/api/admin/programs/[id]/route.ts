import { asDocument } from "../../../../lib/as-document"
import { handle } from "../../../../lib/handle"
import { readProgram } from "../../../../lib/read-program"
import { updateProgramDraftWorkflow } from "../../../../workflows/program/workflows/update-program-draft"
import { retrieveProgram, updateProgramDraft } from "../routes"

export const GET = handle(retrieveProgram, async ({ params, scope }) => ({
  program: await readProgram(scope, params.id),
}))

export const POST = handle(
  updateProgramDraft,
  async ({ params, body, actor, scope }) => {
    await updateProgramDraftWorkflow(scope).run({
      input: {
        id: params.id,
        document: asDocument(body.document),
        revision: body.revision,
        actor,
      },
    })
    return { program: await readProgram(scope, params.id) }
  }
)
