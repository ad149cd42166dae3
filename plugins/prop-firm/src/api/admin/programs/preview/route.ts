import { handle } from "../../../../lib/handle"
import { previewProgram as preview } from "../../../../modules/challenge/programs/preview-program"
import { previewProgram } from "../routes"

export const POST = handle(previewProgram, async ({ body, locale }) =>
  preview(body.document, locale)
)
