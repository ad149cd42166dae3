import { defineRoute } from "../../../lib/define-route"
import {
  AdminProgramForm,
  AdminProgramTemplateList,
} from "../../../types/http/program"

export const listProgramTemplates = defineRoute({
  method: "GET",
  path: "/admin/program-templates",
  who: "staff",
  permission: "programs.read",
  summary: "List ready programs by type, to start from",
  answer: AdminProgramTemplateList,
})

export const readProgramForm = defineRoute({
  method: "GET",
  path: "/admin/program-form",
  who: "staff",
  permission: "programs.read",
  summary:
    "Read what a form for programs is made from: fields and usual values",
  answer: AdminProgramForm,
})

export const adminProgramTemplateRoutes = [
  listProgramTemplates,
  readProgramForm,
]
