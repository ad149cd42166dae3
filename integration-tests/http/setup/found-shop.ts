import type { MedusaContainer } from "@medusajs/framework/types"
import { ensureAdmin } from "../../../src/lib/demo/ensure-admin"
import { ensureLocales } from "../../../src/lib/demo/ensure-locales"
import { ensureProgram } from "../../../src/lib/demo/ensure-program"
import { ensureRegion } from "../../../src/lib/demo/ensure-region"
import { ensureSalesChannel } from "../../../src/lib/demo/ensure-sales-channel"
import { ensureStoreKey } from "../../../src/lib/demo/ensure-store-key"
import { instantFunded } from "../../../src/lib/demo/programs/instant-funded"
import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Shop } from "./shop"

export const ADMIN = { email: "admin@highwater.test", password: "a-test-login" }

/** The demo firm without orders: store, regions, two programs, one admin. */
export async function foundShop(container: MedusaContainer): Promise<Shop> {
  const sales_channel_id = await ensureSalesChannel(container)
  await ensureLocales(container)
  const publishable_key = await ensureStoreKey(container, sales_channel_id)
  const region = (name: string, currency_code: string, country: string) =>
    ensureRegion(container, { name, currency_code, countries: [country] })
  const usd = await region("International", "usd", "us")
  const eur = await region("Europe", "eur", "de")
  await ensureProgram(container, twoStepStandard, sales_channel_id)
  await ensureProgram(container, instantFunded, sales_channel_id)
  await ensureAdmin(container, ADMIN)
  return {
    publishable_key,
    sales_channel_id,
    region_ids: { usd, eur },
    handles: {
      two_step: twoStepStandard.handle,
      instant: instantFunded.handle,
    },
  }
}
