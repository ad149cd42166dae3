import {
  addOnChoices,
  addOnPrice,
  type AddOnChoice,
  type Locale,
} from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { chooseTerms } from "../../modules/challenge/add-ons/choose-terms"
import {
  soldSizes,
  type SoldSize,
} from "../../modules/challenge/add-ons/sold-sizes"
import { contentHash } from "../../modules/challenge/programs/content-hash"
import { phaseInWords } from "../../modules/challenge/programs/phase-in-words"
import type { StoreChoiceAnswer } from "../../types/http/choice"
import { pgConnection } from "../pg-connection"
import { changedSentences } from "./changed-sentences"

type Choice = z.infer<typeof StoreChoiceAnswer>["choice"]
type Price = Choice["total"]

interface Wish {
  variant_id: string
  /** Of the size in the shopper's region. */
  price: Price
  add_ons: string[]
}

/** Several amounts as one; null where one of them is not known. */
const sum = (prices: Price[]): Price =>
  prices.reduce((all, one) =>
    all && one
      ? {
          amount: MathBN.add(all.amount, one.amount).toFixed(),
          currency: one.currency,
        }
      : null
  )

function presentAddOn(
  sold: SoldSize,
  { price, add_ons }: Wish,
  one: AddOnChoice,
  inWords: (keys: string[]) => Choice["phases"]
): Choice["add_ons"][number] {
  const { addOn, chosen, fits, against } = one
  const amount = price && addOnPrice(addOn, price)
  const others = add_ons.filter((key) => key !== addOn.key)
  const titles = new Map(
    sold.document.addOns?.map(({ key, title }) => [key, title])
  )
  return {
    key: addOn.key,
    title: addOn.title,
    price: price && amount ? { amount, currency: price.currency } : null,
    chosen,
    fits,
    against: against.map((key) => titles.get(key) ?? key),
    changes: fits
      ? changedSentences(inWords(others), inWords([...others, addOn.key]))
      : [],
  }
}

/**
 * A size with its add-ons as the product page shows it: each with its price and the
 * sentences it changes, and the terms of what is chosen, worked out by the engine.
 *
 * @throws MedusaError `not_found`, or `invalid_data` for add-ons that cannot be taken together.
 */
export async function readChoice(
  scope: MedusaContainer,
  wish: Wish,
  locale: Locale | undefined
): Promise<Choice> {
  const sizes = await soldSizes(pgConnection(scope), [wish.variant_id])
  const sold = sizes.get(wish.variant_id)
  if (!sold) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no variant ${wish.variant_id} on sale.`
    )
  }
  const inWords = (keys: string[]) =>
    chooseTerms(sold, keys).phases.map((phase) => ({
      ...phaseInWords({ ...phase, hash: contentHash(phase.terms) }, locale),
      document: phase.terms,
    }))
  const chosen = chooseTerms(sold, wish.add_ons)
  const add_ons = addOnChoices(sold.document, sold.size_key, wish.add_ons).map(
    (one) => presentAddOn(sold, wish, one, inWords)
  )
  return {
    size: sold.size_key,
    version_hash: sold.version_hash,
    terms_hash: chosen.terms_hash,
    add_ons,
    total: sum([
      wish.price,
      ...add_ons.flatMap((one) => (one.chosen ? [one.price] : [])),
    ]),
    phases: inWords(wish.add_ons),
  }
}
