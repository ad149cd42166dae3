import type {
  ComputeActionContext,
  IPromotionModuleService,
  MedusaContainer,
  PromotionDTO,
} from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminPromotionEffects,
  AdminPromotionEffectsQuery,
} from "../../types/http/promotion"
import { decimal } from "../decimal"
import { buyerItIsFor } from "./buyer-it-is-for"
import { type PricedProgram, readPricedPrograms } from "./read-priced-programs"

type Effects = z.infer<typeof AdminPromotionEffects>
type Item = NonNullable<ComputeActionContext["items"]>[number]

/** A size in one currency, as the only line of a cart. */
interface Line {
  id: string
  currency_code: string
  item: Item
}

const lineId = (variant: string, currency: string): string =>
  `${variant} ${currency}`

const linesOf = ({ product, sizes }: PricedProgram): Line[] =>
  sizes.flatMap(({ variant_id, prices }) =>
    prices.map(({ currency_code, amount }) => {
      const id = lineId(variant_id, currency_code)
      const item: Item & { variant: { id: string } } = {
        id,
        quantity: 1,
        subtotal: amount,
        original_total: amount,
        is_discountable: true,
        product,
        variant: { id: variant_id },
      }
      return { id, currency_code, item }
    })
  )

/**
 * Lines that one question answers. What is shared out over a cart, or given to one
 * thing in it, has to be asked line by line; anything else per currency.
 */
function groupsOf(
  { type, application_method }: PromotionDTO,
  lines: Line[]
): Line[][] {
  const isEach =
    type === "standard" &&
    application_method?.allocation !== "once" &&
    (application_method?.type === "percentage" ||
      application_method?.allocation === "each")
  if (!isEach) {
    return lines.map((line) => [line])
  }
  const currencies = [...new Set(lines.map((line) => line.currency_code))]
  return currencies.map((currency) =>
    lines.filter((line) => line.currency_code === currency)
  )
}

/** What Medusa takes off each line, by the line's id. */
async function discounts(
  scope: MedusaContainer,
  promotion: PromotionDTO,
  lines: Line[]
): Promise<Map<string, number | string>> {
  const module = scope.resolve<IPromotionModuleService>(Modules.PROMOTION)
  const buyer = buyerItIsFor(promotion.rules ?? [])
  const off = new Map<string, string>()
  for (const group of groupsOf(promotion, lines)) {
    const actions = await module.computeActions(
      [promotion.code ?? ""],
      {
        ...buyer,
        currency_code: group[0]?.currency_code ?? "",
        items: group.map(({ item }) => item),
      },
      // The promotion itself, whoever took it before; and no other one beside it.
      { prevent_auto_promotions: true, skip_usage_limit_checks: true }
    )
    for (const action of actions) {
      if (action.action === "addItemAdjustment") {
        off.set(action.item_id, decimal(action.amount))
      }
    }
  }
  return off
}

/**
 * What a promotion does to a page of programs: each size's price before and after,
 * worked out by Medusa itself for a buyer whom the promotion is for.
 *
 * @throws MedusaError `not_found`.
 */
export async function promotionEffects(
  scope: MedusaContainer,
  id: string,
  { limit, offset }: z.output<typeof AdminPromotionEffectsQuery>
): Promise<Effects> {
  const promotion = await scope
    .resolve<IPromotionModuleService>(Modules.PROMOTION)
    .retrievePromotion(id, {
      relations: ["rules", "rules.values", "application_method"],
    })
  const { programs, count } = await readPricedPrograms(scope, { limit, offset })
  const off = await discounts(scope, promotion, programs.flatMap(linesOf))
  return {
    for_some: (promotion.rules ?? []).length > 0,
    programs: programs.map(({ id, name, sizes }) => ({
      id,
      name,
      sizes: sizes.map(({ key, variant_id, prices }) => ({
        key,
        prices: prices.map(({ currency_code, amount }) => ({
          currency: currency_code.toUpperCase(),
          before: decimal(amount),
          after: decimal(
            MathBN.sub(amount, off.get(lineId(variant_id, currency_code)) ?? 0)
          ),
        })),
      })),
    })),
    count,
    limit,
    offset,
  }
}
