import { z } from "@medusajs/framework/zod"
import { Page } from "./common"

export const AdminPromotionEffectsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(20).default(10),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** What a promotion does to the prices of programs; its own conditions on buyers are taken as met. */
export const AdminPromotionEffects = Page.extend({
  /** It holds for some buyers only: groups, regions, countries, sales channels. */
  for_some: z.boolean(),
  programs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      sizes: z.array(
        z.object({
          key: z.string(),
          /** One challenge alone in a cart, without add-ons, before and after; decimal. */
          prices: z.array(
            z.object({
              currency: z.string(),
              before: z.string(),
              after: z.string(),
            })
          ),
        })
      ),
    })
  ),
})
