import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createProgramWorkflow,
  publishProgramWorkflow,
} from "@highwater/prop-firm/workflows"
import type { DemoProgram } from "./demo-program"
import { ensureProduct } from "./ensure-product"
import { findOne } from "./find-one"

const actor = { type: "system", id: null } as const

/** A program on sale: product, draft and first published version. */
export async function ensureProgram(
  container: MedusaContainer,
  program: DemoProgram,
  salesChannelId: string
): Promise<void> {
  const product_id = await ensureProduct(container, program, salesChannelId)
  const started = await findOne(container, "program", { product_id })
  const id =
    started?.id ??
    (
      await createProgramWorkflow(container).run({
        input: { product_id, document: program.document, actor },
      })
    ).result.id
  const published = await findOne(container, "program_version", {
    program_id: id,
  })
  if (!published) {
    await publishProgramWorkflow(container).run({
      input: { id, revision: 1, note: "First version", actor },
    })
  }
}
