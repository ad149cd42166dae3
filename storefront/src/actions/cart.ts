"use server"
import { getTranslations } from "next-intl/server"
import { done, refused, type Answer } from "@/lib/answer"
import { refusedWith } from "@/lib/server/backend"
import { addToCart, createCart, openCart } from "@/lib/server/carts"
import { currentRegion, regions } from "@/lib/server/programs"
import { medusa } from "@/lib/server/backend"
import { chooseRegion, rememberCart } from "@/lib/server/session"

/** Puts a size with the terms shown into the cart, making one where there is none. */
export async function startCart(
  variantId: string,
  versionHash: string
): Promise<Answer> {
  const t = await getTranslations()
  try {
    const region = await currentRegion()
    if (!region) {
      return refused(t("program.noRegion"))
    }
    const chosen = { variantId, versionHash }
    const cart = await openCart()
    if (!cart || cart.region_id !== region.id) {
      await createCart(region.id, chosen)
    } else if (!cart.items.some((item) => item.variant_id === variantId)) {
      await addToCart(cart.id, chosen)
    }
    return done
  } catch (error) {
    return refusedWith(error, 400) || refusedWith(error, 404)
      ? refused(t("program.cannotBuy"))
      : refused(t("errors.noAnswer"))
  }
}

/** Takes a line out of the cart; the last one takes the cart with it. */
export async function removeLine(lineId: string): Promise<Answer> {
  const t = await getTranslations()
  try {
    const cart = await openCart()
    if (!cart) {
      return done
    }
    if (cart.items.length <= 1) {
      await rememberCart(null)
      return done
    }
    await medusa("DELETE", `/store/carts/${cart.id}/line-items/${lineId}`)
    return done
  } catch {
    return refused(t("errors.noAnswer"))
  }
}

/** Shows prices of another region, and moves the cart there. */
export async function changeRegion(regionId: string): Promise<Answer> {
  const t = await getTranslations()
  try {
    const region = (await regions()).find((one) => one.id === regionId)
    if (!region) {
      return refused(t("program.notSoldThere"))
    }
    await chooseRegion(region.id)
    const cart = await openCart()
    if (cart && cart.region_id !== region.id) {
      await medusa("POST", `/store/carts/${cart.id}`, { region_id: region.id })
    }
    return done
  } catch {
    return refused(t("errors.noAnswer"))
  }
}
