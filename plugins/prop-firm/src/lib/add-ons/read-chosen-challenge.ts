import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StoreChosenChallengeAnswer } from "../../types/http/choice"
import { decimal } from "../decimal"
import { ADD_ON_LINE, readCartLines } from "./cart-lines"
import { lineChoice } from "./line-choice"

/**
 * A challenge in a cart with its add-ons, by the tie of its lines.
 *
 * @throws MedusaError `not_found`.
 */
export async function readChosenChallenge(
  scope: MedusaContainer,
  cartId: string,
  choice: string
): Promise<z.infer<typeof StoreChosenChallengeAnswer>["challenge"]> {
  const cart = await readCartLines(scope, cartId)
  const tied = (cart?.items ?? []).filter(
    ({ metadata }) => lineChoice(metadata).choice === choice
  )
  const line = tied.find(({ product_type }) => product_type !== ADD_ON_LINE)
  if (!cart || !line?.variant_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart ${cartId} has no challenge of that choice.`
    )
  }
  const pinned = line.metadata?.terms_version_hash
  const { platform, terms_hash } = lineChoice(line.metadata)
  return {
    line_id: line.id,
    variant_id: line.variant_id,
    quantity: MathBN.convert(line.quantity).toNumber(),
    unit_price: decimal(line.unit_price),
    currency: cart.currency_code.toUpperCase(),
    terms_version_hash: typeof pinned === "string" ? pinned : "",
    platform,
    terms_hash: terms_hash ?? "",
    add_ons: tied
      .filter(({ id }) => id !== line.id)
      .map((item) => ({
        line_id: item.id,
        key: lineChoice(item.metadata).add_on ?? "",
        title: item.title,
        unit_price: decimal(item.unit_price),
      }))
      .sort((a, b) => a.key.localeCompare(b.key)),
  }
}
