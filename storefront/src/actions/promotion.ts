"use server"
import { getTranslations } from "next-intl/server"
import { done, refused, type Answer } from "@/lib/answer"
import type { Cart } from "@/lib/medusa-types"
import { medusa, refusedWith } from "@/lib/server/backend"
import { openCart } from "@/lib/server/carts"

/** Applies a promo code to the cart; refused where it takes nothing off this order. */
export async function applyCode(typed: string): Promise<Answer> {
  const t = await getTranslations()
  const code = typed.trim()
  if (code === "") {
    return refused(t("checkout.codeMissing"))
  }
  try {
    const cart = await openCart()
    if (!cart) {
      return refused(t("checkout.cartGone"))
    }
    const answer = await medusa<{ cart: Cart }>(
      "POST",
      `/store/carts/${cart.id}/promotions`,
      { promo_codes: [code] }
    )
    if (answer.cart.discount_total > cart.discount_total) {
      return done
    }
    // One that was there before stays; one that does nothing is not kept.
    const wasThere = cart.promotions?.some((one) => one.code === code) ?? false
    if (!wasThere) {
      await withoutCode(cart.id, code)
    }
    return wasThere ? done : refused(t("checkout.codeInvalid"))
  } catch (error) {
    return refusedWith(error, 400) || refusedWith(error, 404)
      ? refused(t("checkout.codeInvalid"))
      : refused(t("errors.noAnswer"))
  }
}

/** Takes a promo code out of the cart. */
export async function removeCode(code: string): Promise<Answer> {
  const t = await getTranslations()
  try {
    const cart = await openCart()
    if (cart) {
      await withoutCode(cart.id, code)
    }
    return done
  } catch {
    return refused(t("errors.noAnswer"))
  }
}

const withoutCode = (cartId: string, code: string): Promise<unknown> =>
  medusa("DELETE", `/store/carts/${cartId}/promotions`, {
    promo_codes: [code],
  })
