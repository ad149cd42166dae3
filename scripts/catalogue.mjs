import { setTimeout as sleep } from "node:timers/promises"
import { newBuyer } from "./lib/catalogue/buyer.mjs"
import { caller } from "./lib/catalogue/caller.mjs"
import { closedLoop } from "./lib/catalogue/closed-loop.mjs"
import { copyPrograms } from "./lib/catalogue/copy-programs.mjs"
import { foundTemplate } from "./lib/catalogue/found-template.mjs"
import { quantile } from "./lib/catalogue/quantile.mjs"
import { startStock } from "./lib/catalogue/stock-server.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { step } from "./lib/step.mjs"
import { withTestFirm } from "./lib/test-firm.mjs"

const COPIES = 499
const ROUNDS = 5
const ROUND_MS = 2000
const CONNECTIONS = 8
const CHECKOUTS = 25
const STOCK_PORT = 9042

/** What a page of the catalogue shows, of Medusa's own products. */
const FIELDS =
  "id,handle,title,subtitle,description,*variants,*variants.calculated_price,*categories"

/** Rounds of everything by turns; of each the middle rate, and the times of all answers. */
async function compareRates(asked, headers) {
  const results = asked.map(() => ({ rates: [], times: [] }))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [place, { url, more }] of asked.entries()) {
      const { rate, times } = await closedLoop({
        url,
        headers: { ...headers, ...more },
        connections: CONNECTIONS,
        ms: ROUND_MS,
      })
      // The first one warms up.
      if (round === 0) continue
      results[place].rates.push(rate)
      results[place].times.push(...times)
    }
  return results.map(({ rates, times }) => ({
    rate: quantile(rates, 0.5),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }))
}

/** Checkouts of both servers by turns, each after a pause in which earlier ones are finished behind. */
async function compareCheckouts(shops, region) {
  const times = shops.map(() => [])
  for (let round = 0; round <= CHECKOUTS; round++)
    for (const [place, { base, key, line }] of shops.entries()) {
      const buyer = await newBuyer(base, key)
      const cart = await buyer.fillCart(line, region)
      await sleep(500)
      const took = await buyer.complete(cart)
      if (round > 0) times[place].push(took)
      await sleep(500)
    }
  return times.map((all) => quantile(all, 0.5))
}

const show = (name, { rate, p50, p95 }) =>
  console.log(
    `   ${name.padEnd(44)} ${rate.toFixed(1).padStart(8)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)}`
  )

/** `npm run bench:catalogue`: 500 programs of eight sizes against Medusa's own products, and a checkout with and without the plugin. */
await runMain(async () => {
  await withTestFirm(
    async ({ BACKEND_URL, SEED, FIRM_DATABASE_URL, FIRM_ENV }) => {
      const seed = JSON.parse(SEED)
      const { token } = await caller(BACKEND_URL, {})(
        "POST",
        "/auth/user/emailpass",
        seed.admin
      )
      const admin = caller(BACKEND_URL, { authorization: `Bearer ${token}` })
      const template = await step("Selling a program of eight sizes", () =>
        foundTemplate(admin, seed.sales_channel_id)
      )
      await step(`Copying it ${COPIES} times`, () =>
        copyPrograms(FIRM_DATABASE_URL, template.sold.id, COPIES)
      )
      const stock = startStock({ env: JSON.parse(FIRM_ENV), port: STOCK_PORT })
      const stockUrl = `http://127.0.0.1:${STOCK_PORT}`
      try {
        await step("Starting stock Medusa", stock.ready)
        const region = seed.region_ids.usd
        const page = `region_id=${region}&limit=24`
        const stockPage = `fields=${encodeURIComponent(FIELDS)}&${page}`
        const spanish = { "x-medusa-locale": "es-ES" }
        const asked = [
          ["catalogue, 24 of 500", `${BACKEND_URL}/store/programs?${page}`],
          [
            "catalogue in Spanish",
            `${BACKEND_URL}/store/programs?${page}&locale=es`,
            spanish,
          ],
          [
            "catalogue, narrowed",
            `${BACKEND_URL}/store/programs?${page}&steps=2&initial_balance=100000&order=price`,
          ],
          [
            "one program",
            `${BACKEND_URL}/store/programs/bench-0_7?region_id=${region}`,
          ],
          [
            "stock /store/products, 24",
            `${stockUrl}/store/products?${stockPage}`,
          ],
          [
            "stock /store/products, one",
            `${stockUrl}/store/products?${stockPage}&handle=bench-0_7`,
          ],
        ].map(([name, url, more]) => ({ name, url, more }))
        const headers = { "x-publishable-api-key": seed.publishable_key }
        const { count } = await caller(BACKEND_URL, headers)(
          "GET",
          `/store/programs?${page}&steps=2&initial_balance=300000`
        )
        if (count !== COPIES + 1)
          throw new Error(
            `The catalogue holds ${count} of ${COPIES + 1} copies.`
          )
        const rates = await compareRates(asked, headers)
        console.log(
          `\n   ${"500 programs of 8 sizes".padEnd(44)} ${"a second".padStart(8)} ${"p50 ms".padStart(8)} ${"p95 ms".padStart(8)}`
        )
        asked.forEach(({ name }, place) => show(name, rates[place]))
        const [catalogue, , , one, products, product] = rates
        const variant = ({ variants }) => variants[2].id
        const { program } = await caller(BACKEND_URL, headers)(
          "GET",
          `/store/programs/bench-0?region_id=${region}`
        )
        const shop = (base, line) => ({
          base,
          key: seed.publishable_key,
          line: { quantity: 1, ...line },
        })
        const [ours, theirs] = await compareCheckouts(
          [
            shop(BACKEND_URL, {
              variant_id: variant(template.sold),
              metadata: { terms_version_hash: program.version_hash },
            }),
            shop(stockUrl, { variant_id: variant(template.plain) }),
          ],
          region
        )
        console.log(
          `\n   checkout completed in ${ours.toFixed(1)} ms, in stock Medusa ${theirs.toFixed(1)} ms (median of ${CHECKOUTS}): ${((ours / theirs - 1) * 100).toFixed(1)} % slower`
        )
        if (process.argv.includes("--json"))
          console.log(
            JSON.stringify({
              catalogueP95: catalogue.p95,
              programP95: one.p95,
              catalogueTimesStock: catalogue.rate / products.rate,
              programTimesStock: one.rate / product.rate,
              checkoutSlower: ours / theirs - 1,
            })
          )
      } finally {
        await stock.service.stop()
      }
    }
  )
  await running.end(0)
})
