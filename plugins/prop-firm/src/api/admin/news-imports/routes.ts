import { defineRoute } from "../../../lib/define-route"
import {
  AdminImportNews,
  AdminNewsImportAnswer,
} from "../../../types/http/news"

/** A file of 10 MB in base64, and what is around it. */
const MOST_BYTES = 14_500_000

export const importNews = defineRoute({
  method: "POST",
  path: "/admin/news-imports",
  who: "staff",
  permission: "calendar.manage",
  summary: "Import a calendar file of at most 10 MB",
  body: AdminImportNews,
  answer: AdminNewsImportAnswer,
  status: 201,
  mostBytes: MOST_BYTES,
})

export const adminNewsImportRoutes = [importNews]
