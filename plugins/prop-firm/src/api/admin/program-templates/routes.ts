import { defineRoute } from "../../../lib/define-route"
import { AdminProgramTemplateList } from "../../../types/http/program"

export const listProgramTemplates = defineRoute({
  method: "GET",
  path: "/admin/program-templates",
  who: "staff",
  permission: "programs.read",
  summary: "List ready programs by type, to start from",
  answer: AdminProgramTemplateList,
})

export const adminProgramTemplateRoutes = [listProgramTemplates]
