import lighthouse from "lighthouse"
import { chromium } from "playwright-core"
import { ensureChromium } from "./lib/chromium.mjs"
import { runMain } from "./lib/run-main.mjs"
import { running } from "./lib/running.mjs"
import { step } from "./lib/step.mjs"
import { withTestFirm } from "./lib/test-firm.mjs"

const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 5)
const WANTED = 95
const PORT = 9333
const categories = ["performance", "accessibility"]
const pages = {
  catalogue: "/en",
  "catalogue, filtered": "/de?steps=2",
  "product page": "/en/programs/two-step-standard",
  "product page in Spanish": "/es/programs/one-step-swift?size=50k",
}

const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** One look at a page with Lighthouse's mobile preset: the scores, and what cost them. */
async function look(url) {
  const { lhr } = await lighthouse(url, {
    port: PORT,
    output: "json",
    logLevel: "error",
    onlyCategories: categories,
  })
  const failing = Object.values(lhr.audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, displayValue }) =>
      displayValue ? `${id} ${displayValue}` : id
    )
  return {
    scores: categories.map((name) =>
      Math.round((lhr.categories[name]?.score ?? 0) * 100)
    ),
    failing,
  }
}

/** `npm run bench:lighthouse`: the median scores of the shop's public pages in a production build. */
await runMain(async () => {
  const executablePath = await ensureChromium(step)
  let low = 0
  await withTestFirm(async ({ STOREFRONT_URL }) => {
    const browser = await chromium.launch({
      executablePath,
      args: [`--remote-debugging-port=${PORT}`, "--no-sandbox"],
    })
    try {
      console.log(`\nLighthouse, mobile preset, median of ${RUNS}`)
      for (const [name, path] of Object.entries(pages)) {
        await fetch(STOREFRONT_URL + path)
        const looks = []
        for (let run = 0; run < RUNS; run++) {
          looks.push(await look(STOREFRONT_URL + path))
        }
        const scores = categories.map((_, index) =>
          median(looks.map((one) => one.scores[index]))
        )
        low += scores.filter((score) => score < WANTED).length
        const said = categories.map((one, index) => `${one} ${scores[index]}`)
        console.log(`   ${name}: ${said.join(", ")}`)
        const failing = [...new Set(looks.at(-1).failing)]
        if (failing.length > 0) console.log(`      ${failing.join(", ")}`)
      }
    } finally {
      await browser.close()
    }
  })
  await running.end(low === 0 ? 0 : 1)
})
