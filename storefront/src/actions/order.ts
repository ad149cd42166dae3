"use server"
import { getTranslations } from "next-intl/server"
import { isAffiliateCode } from "@highwater/domain"
import { medusa, textTag } from "@/lib/server/backend"
import { challengeLines, chosenPlatform } from "@/lib/cart-lines"
import { changeChoice, openCart } from "@/lib/server/carts"
import { completeCart, type Completion } from "@/lib/server/complete-cart"
import { currentTrader } from "@/lib/server/current-trader"
import { openPayment } from "@/lib/server/payment"
import { cartId } from "@/lib/server/session"
import type { Cart, Customer } from "@/lib/medusa-types"

/** What the buyer entered, and the version of the terms accepted for each line. */
export interface CheckoutEntry {
  firstName: string
  lastName: string
  countryCode: string
  /** Who recommended the firm; empty where nobody did. */
  affiliateCode: string
  accepted: Record<string, string>
  /** Keys of the platforms chosen, by line. */
  platforms: Record<string, string>
}

/** Ready to pay (with Stripe's secret where cards are taken), or why not. */
export type Prepared =
  | { ok: true; clientSecret: string | null }
  | { ok: false; message: string; gone?: "session" | "cart" }

/** Writes buyer, address and accepted terms into the cart and opens its payment. */
export async function prepareOrder(entry: CheckoutEntry): Promise<Prepared> {
  const t = await getTranslations()
  try {
    const trader = await currentTrader()
    if (!trader) {
      return {
        ok: false,
        gone: "session",
        message: t("checkout.sessionEnded"),
      }
    }
    const cart = await openCart()
    if (!cart || cart.items.length === 0) {
      return {
        ok: false,
        gone: "cart",
        message: t("checkout.cartGone"),
      }
    }
    const missing = challengeLines(cart.items).find(
      ({ item }) => !entry.accepted[item.id]
    )?.item
    if (missing) {
      return {
        ok: false,
        message: t("checkout.acceptFirst", {
          title: missing.product_title ?? missing.title,
        }),
      }
    }
    const affiliateCode = entry.affiliateCode.trim()
    if (affiliateCode !== "" && !isAffiliateCode(affiliateCode)) {
      return { ok: false, message: t("checkout.affiliateInvalid") }
    }
    await writeCart(cart, trader, { ...entry, affiliateCode })
    const fresh = (await openCart()) ?? cart
    return { ok: true, clientSecret: await openPayment(fresh) }
  } catch {
    return { ok: false, message: t("errors.noAnswerNotCharged") }
  }
}

/** How completing ended, with words for the buyer where it was refused. */
export type Finished =
  | Exclude<Completion, { status: "refused" }>
  | { status: "refused"; message: string }

/** Completes the cart of this browser; safe to ask again. */
export async function finishOrder(): Promise<Finished> {
  const t = await getTranslations("checkout")
  const id = await cartId()
  if (id === null) {
    return { status: "refused", message: t("cartBought") }
  }
  const ending = await completeCart(id)
  return ending.status === "refused"
    ? { status: "refused", message: t("refused") }
    : ending
}

async function writeCart(
  cart: Cart,
  trader: Customer,
  entry: CheckoutEntry
): Promise<void> {
  const address = {
    first_name: entry.firstName.trim(),
    last_name: entry.lastName.trim(),
    country_code: entry.countryCode,
  }
  await medusa("POST", `/store/carts/${cart.id}/customer`)
  await medusa("POST", `/store/carts/${cart.id}`, {
    email: trader.email,
    shipping_address: address,
    billing_address: address,
    locale: await textTag(),
    metadata: {
      ...cart.metadata,
      affiliate_code: entry.affiliateCode || null,
    },
  })
  for (const { item } of challengeLines(cart.items)) {
    const accepted = entry.accepted[item.id]
    const platform = entry.platforms[item.id]
    const isNew =
      item.metadata?.terms_version_hash !== accepted ||
      (platform !== undefined && chosenPlatform(item) !== platform)
    if (accepted && isNew) {
      await changeChoice(cart.id, item.id, {
        terms_version_hash: accepted,
        ...(platform === undefined ? {} : { platform }),
      })
    }
  }
}
