import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { chooseTerms } from "../../modules/challenge/add-ons/choose-terms"
import { choosePlatform } from "../../modules/challenge/add-ons/choose-platform"
import {
  soldSizes,
  type SoldSize,
} from "../../modules/challenge/add-ons/sold-sizes"
import { writeTerms } from "../../modules/challenge/add-ons/write-terms"
import { pgConnection } from "../pg-connection"
import { ADD_ON_LINE, type CartLine, type CartLines } from "./cart-lines"
import { lineChoice } from "./line-choice"
import { priceOfAddOn } from "./price-of-add-on"

const AGAIN = "Choose its add-ons again."

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

/** Compares the lines of add-ons with what the server asks for them. */
function checkTied(
  cart: CartLines,
  line: CartLine,
  { addOns }: ReturnType<typeof chooseTerms>,
  tied: CartLine[]
): void {
  if (tied.length !== addOns.length) {
    refuse(`${line.title}: its add-ons are not as they were chosen. ${AGAIN}`)
  }
  for (const addOn of addOns) {
    const own = tied.find(
      ({ metadata }) => lineChoice(metadata).add_on === addOn.key
    )
    if (!own || !MathBN.eq(own.quantity, line.quantity)) {
      refuse(
        `${line.title}: "${addOn.title}" is not in the cart as often as the challenge. ${AGAIN}`
      )
    } else if (
      !MathBN.eq(
        own.unit_price,
        priceOfAddOn(addOn, { ...cart, unit_price: line.unit_price })
      )
    ) {
      refuse(
        `${line.title}: the price of "${addOn.title}" is another. ${AGAIN}`
      )
    }
  }
}

/** Holds one challenge's line to its choice; answers the lines that belong to it. */
function checkLine(cart: CartLines, line: CartLine, sold: SoldSize) {
  const { choice, add_ons, platform, terms_hash } = lineChoice(line.metadata)
  const tied = cart.items.filter(
    (item) =>
      item.product_type === ADD_ON_LINE &&
      choice !== null &&
      lineChoice(item.metadata).choice === choice
  )
  choosePlatform(sold.document, platform)
  const chosen = chooseTerms(sold, add_ons)
  if (add_ons.length > 0 && terms_hash !== chosen.terms_hash) {
    refuse(
      `${line.title}: the terms with its add-ons are not those that were accepted. ${AGAIN}`
    )
  }
  checkTied(cart, line, chosen, tied)
  return { tied, chosen, sold }
}

/**
 * Add-ons are bought with the challenge they belong to, as often, at
 * the server's price, and under the terms that were pinned; the terms are published
 * with it. The platform is one of the program's.
 *
 * @throws MedusaError `not_allowed` or `invalid_data` that says what is wrong.
 */
export async function validateAddOns(
  container: MedusaContainer,
  cart: CartLines
): Promise<void> {
  const knex = pgConnection(container)
  const sizes = await soldSizes(
    knex,
    cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  )
  const checked = cart.items.flatMap((line) => {
    const sold = line.variant_id ? sizes.get(line.variant_id) : undefined
    return sold ? [checkLine(cart, line, sold)] : []
  })
  const belonging = checked.flatMap(({ tied }) => tied.map(({ id }) => id))
  const alone = cart.items.find(
    ({ id, product_type }) =>
      product_type === ADD_ON_LINE &&
      belonging.filter((one) => one === id).length !== 1
  )
  if (alone) {
    refuse(
      `${alone.title}: an add-on is bought with its challenge. Remove it to go on.`
    )
  }
  for (const { chosen, sold } of checked) {
    if (chosen.add_ons !== "") {
      const { program_version_id, size_key } = sold
      const { add_ons, phases } = chosen
      await writeTerms(knex, { program_version_id, size_key, add_ons }, phases)
    }
  }
}
