import { defineRoute } from "../../../lib/define-route"
import {
  AdminPurchasePolicyAnswer,
  AdminSetPurchasePolicy,
} from "../../../types/http/payment"

export const getPurchasePolicy = defineRoute({
  method: "GET",
  path: "/admin/purchase-policy",
  who: "staff",
  permission: "purchases.read",
  summary: "What a dispute does, and who may have challenges for nothing",
  answer: AdminPurchasePolicyAnswer,
})

export const setPurchasePolicy = defineRoute({
  method: "POST",
  path: "/admin/purchase-policy",
  who: "staff",
  permission: "purchases.manage",
  summary: "Change the purchase policy",
  body: AdminSetPurchasePolicy,
  answer: AdminPurchasePolicyAnswer,
})

export const adminPurchasePolicyRoutes = [getPurchasePolicy, setPurchasePolicy]
