import { addOnPrice, type ProgramAddOn } from "@highwater/domain"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { decimal } from "../decimal"

/**
 * What an add-on costs beside a challenge's line.
 *
 * @throws MedusaError `not_allowed` where it has no price in the currency.
 */
export function priceOfAddOn(
  addOn: ProgramAddOn,
  size: { unit_price: BigNumberInput; currency_code: string }
): string {
  const currency = size.currency_code.toUpperCase()
  const price = addOnPrice(addOn, {
    amount: decimal(size.unit_price),
    currency,
  })
  if (price === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `add_ons: "${addOn.title}" is not sold in ${currency}.`
    )
  }
  return price
}
