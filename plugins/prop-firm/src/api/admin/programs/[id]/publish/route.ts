import { handle } from "../../../../../lib/handle"
import { readProgram } from "../../../../../lib/read-program"
import { publishProgramWorkflow } from "../../../../../workflows/program/workflows/publish-program"
import { publishProgram } from "../../routes"

export const POST = handle(
  publishProgram,
  async ({ params, body, actor, scope }) => {
    await publishProgramWorkflow(scope).run({
      input: {
        id: params.id,
        revision: body.revision,
        note: body.note ?? null,
        actor,
      },
    })
    return { program: await readProgram(scope, params.id) }
  }
)
