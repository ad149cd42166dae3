import { defineRoute } from "../../../lib/define-route"
import {
  AdminAnnounceTermsChange,
  AdminTermsChangeAnswer,
  AdminTermsChangeList,
  AdminWithdrawTermsChange,
} from "../../../types/http/terms-change"

export const listTermsChanges = defineRoute({
  method: "GET",
  path: "/admin/programs/:id/terms-changes",
  who: "staff",
  permission: "programs.read",
  summary: "List changes of terms announced for running challenges",
  answer: AdminTermsChangeList,
})

export const announceTermsChange = defineRoute({
  method: "POST",
  path: "/admin/programs/:id/terms-changes",
  who: "staff",
  permission: "programs.publish",
  summary: "Announce that a published version is to reach running challenges",
  body: AdminAnnounceTermsChange,
  answer: AdminTermsChangeAnswer,
  status: 201,
})

export const withdrawTermsChange = defineRoute({
  method: "POST",
  path: "/admin/terms-changes/:id/withdraw",
  who: "staff",
  permission: "programs.publish",
  summary: "Take an announced change of terms back where it does not hold yet",
  body: AdminWithdrawTermsChange,
  answer: AdminTermsChangeAnswer,
})

export const adminTermsChangeRoutes = [
  listTermsChanges,
  announceTermsChange,
  withdrawTermsChange,
]
