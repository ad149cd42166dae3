import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * A Medusa amount as a plain decimal string ("98.9009"), without exponent; the one
 * place where its numbers become ours.
 *
 * @example decimal(98.9) // "98.9"
 */
export const decimal = (amount: BigNumberInput): string => {
  const { bigNumber } = new BigNumber(amount)
  return bigNumber ? bigNumber.toFixed() : "0"
}
