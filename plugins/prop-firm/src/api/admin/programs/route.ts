import { asDocument } from "../../../lib/as-document"
import { handle } from "../../../lib/handle"
import { readProgram } from "../../../lib/read-program"
import { readPrograms } from "../../../lib/read-programs"
import { createProgramWorkflow } from "../../../workflows/program/workflows/create-program"
import { createProgram, listPrograms } from "./routes"

export const GET = handle(listPrograms, async ({ query, scope }) => {
  const { programs, count } = await readPrograms(scope, query)
  return { programs, count, limit: query.limit, offset: query.offset }
})

export const POST = handle(createProgram, async ({ body, actor, scope }) => {
  const { result } = await createProgramWorkflow(scope).run({
    input: {
      product_id: body.product_id,
      document: asDocument(body.document),
      actor,
    },
  })
  return { program: await readProgram(scope, result.id) }
})
