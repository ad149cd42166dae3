import { randomUUID } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { firmUnderTest } from "../fixtures/firm-under-test"
import { openBrowser, picture } from "../fixtures/open-browser"
import { platformClient } from "../fixtures/platform-client"
import { signInToDashboard } from "../fixtures/sign-in-to-dashboard"

/** The digits of an amount as a person reads it: "$98,420.50" is "98420.50". */
const amountOf = (text: string): string => text.replace(/[^\d.-]/g, "")

const SHOP_PAGES = { challenges: "/challenges", profile: "/profile" }
const DESK_PAGES = {
  connections: "platform-connections",
  tasks: "tasks",
  calendar: "calendar",
  "audit-log": "audit-log",
}

describe("a new trader buys a challenge and watches it live", () => {
  const firm = firmUnderTest()
  const platform = platformClient(firm)
  const email = `browser-${randomUUID()}@example.test`
  let browser: Browser
  let shop: Page
  let desk: Page
  let login = ""
  const trouble: string[] = []

  const equityShown = async () =>
    amountOf((await shop.getByTestId("equity").textContent()) ?? "")

  beforeAll(async () => {
    await platform.setClock({ paused: false, speed: 120 })
    browser = await openBrowser()
    shop = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    desk = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    for (const page of [shop, desk]) {
      page.on("pageerror", (error) => trouble.push(error.message))
    }
  })

  afterAll(async () => {
    await browser.close()
  })

  it("shows the catalogue and a program in plain words", async () => {
    await shop.goto(firm.storefront)
    await picture(shop, "storefront-catalogue")
    await shop.locator("a[href^='/en/programs/']").first().click()
    await shop.waitForURL("**/programs/**")
    await shop.getByRole("heading", { level: 1 }).waitFor()
    await picture(shop, "storefront-program")
    expect(await shop.locator("main").textContent()).toMatch(/floor|loss/i)
  })

  it.each([
    ["es", "Condiciones", /suelo/],
    ["de", "Bedingungen", /Untergrenze/],
  ])(
    "says the same in %s, at an address of its own",
    async (locale, word, rule) => {
      const english = new URL(shop.url())
      const path = english.pathname.replace(/^\/\w\w\//, "/")
      await shop
        .getByRole("combobox", { name: /Language|Idioma|Sprache/ })
        .selectOption(locale)
      await shop.waitForURL(`**/${locale}${path}**`)
      const main = shop.locator("main")
      await main.getByText(word, { exact: false }).first().waitFor()
      expect(await main.textContent()).toMatch(rule)
      expect(await shop.locator("html").getAttribute("lang")).toBe(locale)
      const others = await shop.locator("link[rel=alternate][hreflang]").count()
      expect(others).toBe(4)
      await picture(shop, `storefront-program-${locale}`)
      // An address without a language leads to the one chosen last.
      await shop.goto(firm.storefront)
      expect(new URL(shop.url()).pathname).toBe(`/${locale}`)
      await picture(shop, `storefront-catalogue-${locale}`)
      await shop.goto(english.href)
    }
  )

  it("narrows the catalogue, and compares two sizes", async () => {
    const program = shop.url()
    await shop.goto(`${firm.storefront}/en?steps=1&sort=price`)
    expect(await shop.locator("article").count()).toBe(2)
    for (const index of [0, 1]) {
      await shop
        .getByRole("link", { name: /^Compare .+,/ })
        .first()
        .click()
      await shop.waitForURL(
        (url) => url.searchParams.getAll("pick").length === index + 1
      )
    }
    await picture(shop, "storefront-catalogue-narrowed")
    await shop.getByRole("link", { name: /side by side/ }).click()
    await shop.waitForURL("**/compare?**")
    expect(await shop.getByText("≠").count()).toBeGreaterThan(2)
    await picture(shop, "storefront-compare")
    await shop.goto(`${firm.storefront}/en?steps=1&floor=static`)
    await shop.getByText("No program matches").waitFor()
    await picture(shop, "storefront-catalogue-none")
    await shop.goto(program)
  })

  it("works out the room to lose, and shows each version of the terms", async () => {
    const program = shop.url()
    const room = shop.locator("#room")
    const before = await room.locator("dd").first().textContent()
    await room.getByLabel("Equity now").fill("48900.50")
    await room.getByRole("button", { name: "Work it out" }).click()
    await shop.waitForURL(/now=48900.50/)
    const after = await room.locator("dd").first().textContent()
    expect(after).not.toBe(before)
    await shop.locator("main a[href^='/en/terms/']").first().click()
    await shop.waitForURL("**/en/terms/*")
    await shop.getByText("on sale now").waitFor()
    await picture(shop, "storefront-terms")
    const hash = new URL(shop.url()).pathname.split("/").at(-1)
    const json = await shop.request.get(
      `${firm.storefront}/public/terms/${hash}`
    )
    expect(await json.json()).toMatchObject({ terms: { hash } })
    await shop.goto(program)
  })

  it("chooses an add-on in German, and sees what it costs and changes", async () => {
    await shop.goto(`${firm.storefront}/de/programs/two-step-standard?size=25k`)
    const panel = shop.getByRole("group", { name: "Extras" })
    const split = panel.getByRole("checkbox", { name: /90 %/ })
    await split.check()
    await shop.waitForURL(/with=split_90/)
    // A fifth more than the size alone, in dollars or in euros.
    await shop.getByRole("button", { name: /(238|226),80/ }).waitFor()
    await panel.getByRole("checkbox", { name: /Two trading days/ }).check()
    await shop.waitForURL(/with=two_days/)
    await panel.getByText(/Tage/).first().waitFor()
    await picture(shop, "storefront-program-add-ons-de")
    await shop.goto(shop.url().replace("/de/", "/en/"))
    expect(await split.count()).toBe(0)
    const english = shop.getByRole("group", { name: "Add-ons" })
    expect(await english.getByRole("checkbox", { checked: true }).count()).toBe(
      2
    )
  })

  it("registers and buys", async () => {
    await shop
      .getByRole("button", { name: /buy|choose|start|checkout/i })
      .first()
      .click()
    await shop.waitForURL(/login|register|checkout/)
    await shop.goto(`${firm.storefront}/register?next=/checkout`)
    await shop.getByLabel("First name").fill("Ada")
    await shop.getByLabel("Last name").fill("Okonkwo-Lindqvist")
    await shop.getByLabel("E-mail address").fill(email)
    await shop.getByLabel("Password").fill(`pw-${randomUUID()}`)
    await picture(shop, "storefront-register")
    await shop.getByRole("button", { name: "Create account" }).click()
    await shop.waitForURL("**/checkout")
    const addOns = shop.getByRole("list", { name: "Add-ons" })
    expect(await addOns.textContent()).toMatch(
      /90 % of the profit.*(39|37)\.80/
    )
    await addOns
      .getByRole("button", { name: "Remove Two trading days are enough" })
      .click()
    await addOns.getByText("Two trading days").waitFor({ state: "detached" })
    await shop.getByRole("checkbox").first().check()
    await picture(shop, "storefront-checkout")
    await shop.getByRole("button", { name: /place order/i }).click()
    await shop.waitForURL("**/orders/**", { timeout: 60_000 })
    await shop.getByText("Ready to trade").waitFor({ timeout: 60_000 })
    expect(await shop.locator("main").textContent()).toContain(
      "90 % of the profit"
    )
    await picture(shop, "storefront-order")
    await shop.getByRole("link", { name: "Open challenge" }).first().click()
    await shop.waitForURL("**/challenges/**")
    await shop
      .getByText("Bought with 90 % of the profit")
      .waitFor({ timeout: 30_000 })
  })

  it("changes live while the platform trades", async () => {
    const heading = await shop.locator("main header").first().innerText()
    login = /login (\d+)/.exec(heading)?.[1] ?? ""
    expect(login).not.toBe("")
    await platform.setStrategy(login, "scalper")
    const seen = new Set<string>()
    for (let looks = 0; looks < 120 && seen.size < 3; looks++) {
      // The clock may stand on a weekend: days pass until a trade is open, then minutes.
      const { positions } = await platform.positions(login)
      const speed = positions.length > 0 ? 1200 : 7200
      await platform.setClock({ paused: false, speed })
      seen.add(await equityShown())
      await shop.waitForTimeout(500)
    }
    await platform.setClock({ paused: false, speed: 60 })
    expect(seen.size).toBeGreaterThanOrEqual(3)
    await picture(shop, "storefront-challenge")
  })

  it("shows staff the same numbers", async () => {
    await platform.setClock({ paused: true })
    await signInToDashboard(desk, firm)
    await desk.goto(`${firm.backend}/app/prop/challenge-accounts?q=${login}`)
    await desk.getByText(login).first().waitFor()
    await picture(desk, "admin-challenge-accounts")
    await desk.getByText(login).first().click()
    await desk.waitForURL(/challenge-accounts\/chacc_/)
    await desk.waitForTimeout(3000)
    await picture(desk, "admin-challenge-account")
    await shop.reload()
    const equity = await equityShown()
    expect(equity).not.toBe("")
    const page = (await desk.locator("main").textContent()) ?? ""
    const staffSees = /Equity (\S+) · balance/.exec(page)?.[1] ?? ""
    expect(amountOf(staffSees)).toBe(equity)
    await platform.setClock({ paused: false, speed: 60 })
  })

  it("shows the other pages of both at both widths", async () => {
    for (const [name, path] of Object.entries(SHOP_PAGES)) {
      await shop.goto(`${firm.storefront}${path}`)
      await shop.getByRole("heading", { level: 1 }).waitFor()
      await picture(shop, `storefront-${name}`)
    }
    for (const [name, path] of Object.entries(DESK_PAGES)) {
      await desk.goto(`${firm.backend}/app/prop/${path}`)
      await desk.getByRole("heading", { level: 1 }).first().waitFor()
      await desk.waitForLoadState("networkidle")
      await picture(desk, `admin-${name}`)
    }
  })

  it("threw no error on any page", () => {
    expect(trouble).toEqual([])
  })
})
