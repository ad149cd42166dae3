import { handle } from "../../../../lib/handle"
import { promotionEffects } from "../../../../lib/promotions/promotion-effects"
import { readPromotionEffects } from "../routes"

export const GET = handle(readPromotionEffects, ({ params, query, scope }) =>
  promotionEffects(scope, params.id, query)
)
