import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoLogin } from "./demo-login"
import { ensureAdmin } from "./ensure-admin"
import { ensureConnection } from "./ensure-connection"
import { ensureLocales } from "./ensure-locales"
import { ensureOrder } from "./ensure-order"
import { ensureProgram } from "./ensure-program"
import { ensureRegion } from "./ensure-region"
import { ensureSalesChannel } from "./ensure-sales-channel"
import { ensureStoreKey } from "./ensure-store-key"
import { ensureTrader } from "./ensure-trader"
import { futuresTrailing } from "./programs/futures-trailing"
import { instantFunded } from "./programs/instant-funded"
import { oneStepSwift } from "./programs/one-step-swift"
import { twoStepStandard } from "./programs/two-step-standard"

/** What the start box, the storefront and the simulated platform need to know. */
export interface DemoFirm {
  publishable_key: string
  region_ids: { usd: string; eur: string }
  sales_channel_id: string
  admin: DemoLogin
  traders: DemoLogin[]
  connection: { key_id: string; secret: string }
}

const PROGRAMS = [twoStepStandard, oneStepSwift, instantFunded, futuresTrailing]
const EURO_COUNTRIES = "at be cz de es fi fr gr ie it lt lv nl pl pt se sk"
const DOLLAR_COUNTRIES = "ae au br ca ch gb hk in jp mx nz sg us za"

/** What the two traders have bought when the doors open. */
const ORDERS = [
  { trader: 0, handle: "two-step-standard", size: "100k" },
  { trader: 0, handle: "one-step-swift", size: "50k" },
  { trader: 1, handle: "instant-funded", size: "25k" },
  { trader: 1, handle: "futures-trailing", size: "50k" },
]

const password = () => process.env.DEMO_PASSWORD ?? "highwater-demo"

const NAMES = [
  { first_name: "Tess", last_name: "Trader" },
  { first_name: "Timo", last_name: "Trader" },
]

async function ensureTraders(container: MedusaContainer) {
  const traders = []
  for (const name of NAMES) {
    const login = {
      email: `${name.first_name.toLowerCase()}@highwater.test`,
      password: password(),
    }
    traders.push({ login, id: await ensureTrader(container, login, name) })
  }
  return traders
}

/**
 * Founds the demo firm: a store, four programs on sale, staff, two traders with
 * challenges and the simulated platform. What is there already is left alone, so
 * it can be run any number of times.
 */
export async function seedDemoFirm(
  container: MedusaContainer
): Promise<DemoFirm> {
  const sales_channel_id = await ensureSalesChannel(container)
  await ensureLocales(container)
  const publishable_key = await ensureStoreKey(container, sales_channel_id)
  const usd = await ensureRegion(container, {
    name: "International",
    currency_code: "usd",
    countries: DOLLAR_COUNTRIES.split(" "),
  })
  const eur = await ensureRegion(container, {
    name: "Europe",
    currency_code: "eur",
    countries: EURO_COUNTRIES.split(" "),
  })
  for (const program of PROGRAMS) {
    await ensureProgram(container, program, sales_channel_id)
  }
  const admin = { email: "admin@highwater.test", password: password() }
  await ensureAdmin(container, admin)
  const connection = await ensureConnection(container)
  const traders = await ensureTraders(container)
  for (const { trader, handle, size } of ORDERS) {
    const buyer = traders[trader]
    if (buyer) {
      await ensureOrder(container, {
        customer_id: buyer.id,
        email: buyer.login.email,
        region_id: usd,
        sales_channel_id,
        handle,
        size,
      })
    }
  }
  return {
    publishable_key,
    region_ids: { usd, eur },
    sales_channel_id,
    admin,
    traders: traders.map(({ login }) => login),
    connection,
  }
}
