import type { ProgramAddOn } from "@highwater/domain"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  ADD_ON_LINE,
  readCartLines,
  type CartLine,
  type CartLines,
} from "../../../lib/add-ons/cart-lines"
import { lineChoice } from "../../../lib/add-ons/line-choice"
import { priceOfAddOn } from "../../../lib/add-ons/price-of-add-on"
import { pgConnection } from "../../../lib/pg-connection"
import { chooseTerms } from "../../../modules/challenge/add-ons/choose-terms"
import { soldSizes } from "../../../modules/challenge/add-ons/sold-sizes"

const lineOf = (
  cart: CartLines,
  line: CartLine,
  choice: string,
  addOn: ProgramAddOn
) => ({
  title: addOn.title,
  subtitle: line.product_title ?? line.title,
  product_title: line.product_title ?? line.title,
  product_handle: line.product_handle ?? undefined,
  product_type: ADD_ON_LINE,
  variant_title: addOn.title,
  quantity: MathBN.convert(line.quantity).toNumber(),
  unit_price: Number(
    priceOfAddOn(addOn, { ...cart, unit_price: line.unit_price })
  ),
  requires_shipping: false,
  is_tax_inclusive: line.is_tax_inclusive,
  is_discountable: line.is_discountable,
  metadata: { choice, add_on: addOn.key },
})

type Wanted = ReturnType<typeof lineOf>

const isSame = (item: CartLine, wanted: Wanted): boolean =>
  lineChoice(item.metadata).add_on === wanted.metadata.add_on &&
  MathBN.eq(item.quantity, wanted.quantity) &&
  MathBN.eq(item.unit_price, wanted.unit_price) &&
  item.is_tax_inclusive === wanted.is_tax_inclusive

/**
 * Compares the add-on lines of a choice with what its challenge's line asks for, at
 * the server's prices: which have to go and which are missing.
 *
 * @throws MedusaError `not_allowed` for an add-on without a price in the currency.
 */
export const planAddOnsStep = createStep(
  "plan-add-ons",
  async (
    { cart_id, choice }: { cart_id: string; choice: string },
    { container }
  ) => {
    const cart = await readCartLines(container, cart_id)
    const tied = (cart?.items ?? []).filter(
      ({ metadata }) => lineChoice(metadata).choice === choice
    )
    const line = tied.find(({ product_type }) => product_type !== ADD_ON_LINE)
    if (!cart || !line?.variant_id) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The challenge was taken out of the cart meanwhile. Try again."
      )
    }
    const sizes = await soldSizes(pgConnection(container), [line.variant_id])
    const sold = sizes.get(line.variant_id)
    const { add_ons } = lineChoice(line.metadata)
    const wanted = sold
      ? chooseTerms(sold, add_ons).addOns.map((addOn) =>
          lineOf(cart, line, choice, addOn)
        )
      : []
    const lines = tied.filter(({ id }) => id !== line.id)
    const kept = wanted.flatMap(
      (one) => lines.find((item) => isSame(item, one))?.id ?? []
    )
    return new StepResponse({
      remove: lines.flatMap(({ id }) => (kept.includes(id) ? [] : id)),
      add: wanted.filter((one) => !lines.some((item) => isSame(item, one))),
    })
  }
)
