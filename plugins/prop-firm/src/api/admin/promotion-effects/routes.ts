import { defineRoute } from "../../../lib/define-route"
import {
  AdminPromotionEffects,
  AdminPromotionEffectsQuery,
} from "../../../types/http/promotion"

export const readPromotionEffects = defineRoute({
  method: "GET",
  path: "/admin/promotion-effects/:id",
  who: "staff",
  permission: "programs.read",
  summary: "Read what a promotion does to the prices of programs",
  query: AdminPromotionEffectsQuery,
  answer: AdminPromotionEffects,
})

export const adminPromotionRoutes = [readPromotionEffects]
