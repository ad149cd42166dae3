import { templates } from "@highwater/domain"
import { handle } from "../../../lib/handle"
import { listProgramTemplates } from "./routes"

export const GET = handle(listProgramTemplates, () =>
  Promise.resolve({ templates: [...templates] })
)
