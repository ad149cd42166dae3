"use server"
import { getTranslations } from "next-intl/server"
import { done, refused, type Answer } from "@/lib/answer"
import { refusedWith } from "@/lib/server/backend"
import { challengeLines, chosenAddOns } from "@/lib/cart-lines"
import type { Cart } from "@/lib/medusa-types"
import {
  addToCart,
  changeChoice,
  createCart,
  openCart,
  speakTo,
} from "@/lib/server/carts"
import { currentRegion, regions } from "@/lib/server/programs"
import { medusa } from "@/lib/server/backend"
import { chooseRegion, rememberCart } from "@/lib/server/session"

/** Puts a size with its add-ons and the terms shown into the cart, making one where there is none. */
export async function startCart(
  variantId: string,
  versionHash: string,
  addOns: string[]
): Promise<Answer> {
  const t = await getTranslations()
  try {
    const region = await currentRegion()
    if (!region) {
      return refused(t("program.noRegion"))
    }
    const open = await openCart()
    const cart =
      open && open.region_id === region.id ? open : await createCart(region.id)
    await speakTo(cart)
    const there = cart.items.find((item) => item.variant_id === variantId)
    await (there
      ? changeChoice(cart.id, there.id, {
          add_ons: addOns,
          terms_version_hash: versionHash,
        })
      : addToCart(cart.id, { variantId, versionHash, addOns }))
    return done
  } catch (error) {
    if (refusedWith(error, 409)) {
      return refused(t("program.termsChanged"))
    }
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
    const lines = challengeLines(cart.items)
    if (lines.length <= 1 && lines[0]?.item.id === lineId) {
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
      await repriceAddOns(cart)
    }
    return done
  } catch {
    return refused(t("errors.noAnswer"))
  }
}

/** Add-ons take the prices of the new region; where one is not sold there, they are all left out. */
async function repriceAddOns(cart: Cart): Promise<void> {
  for (const { item, addOns } of challengeLines(cart.items)) {
    if (addOns.length > 0) {
      await changeChoice(cart.id, item.id, {
        add_ons: chosenAddOns(item),
      }).catch((error: unknown) => {
        if (!refusedWith(error, 400)) {
          throw error
        }
        return changeChoice(cart.id, item.id, { add_ons: [] })
      })
    }
  }
}
