import { randomUUID } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { firmUnderTest } from "../fixtures/firm-under-test"
import { makePromoCode } from "../fixtures/make-promo-code"
import { openBrowser, picture, widths } from "../fixtures/open-browser"
import { signInToDashboard } from "../fixtures/sign-in-to-dashboard"

/** Prices of the three sizes that are left of the template's five. */
const PRICES = { "25k": "199", "50k": "329", "100k": "549" }
const PHONE = { width: widths.phone, height: 844 }

describe("staff build a program, and a trader buys it in another language", () => {
  const firm = firmUnderTest()
  const mark = randomUUID().slice(0, 8)
  const name = `Summit ${mark}`
  const code = `SUMMIT${mark.toUpperCase()}`
  const email = `builder-${mark}@example.test`
  let browser: Browser
  let desk: Page
  let phone: Page
  let builder = ""
  let challenge = ""
  const trouble: string[] = []

  const tab = (title: string) =>
    desk.getByRole("tab", { name: title }).first().click()
  const said = (text: string) =>
    desk.getByText(text, { exact: true }).first().waitFor()
  const save = async () => {
    await desk.getByRole("button", { name: "Save draft" }).click()
    await desk.getByText(/^Saved · No problems/).waitFor()
  }
  const publish = async (note: string) => {
    await desk.getByRole("button", { name: "Publish", exact: true }).click()
    const drawer = desk.getByRole("dialog")
    await drawer.getByLabel("Note").fill(note)
    await drawer.getByRole("button", { name: "Publish", exact: true }).click()
    return drawer
  }
  const published = async (note: string) => {
    const drawer = await publish(note)
    await said("The new version is on sale.")
    await drawer.waitFor({ state: "detached" })
  }

  /** What the trader's challenge says of its terms. */
  const termsOf = async () => {
    await phone.goto(challenge)
    const hash = phone.locator("#terms code").first()
    await hash.waitFor()
    return hash.textContent()
  }

  beforeAll(async () => {
    browser = await openBrowser()
    desk = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    phone = await browser.newPage({ viewport: PHONE, locale: "es-ES" })
    for (const page of [desk, phone]) {
      page.on("pageerror", (error) => trouble.push(error.message))
    }
    await signInToDashboard(desk, firm)
  })

  afterAll(async () => {
    await browser.close()
  })

  it("starts a two-step program, with three sizes at a price each", async () => {
    await desk.goto(`${firm.backend}/app/prop/programs`)
    await desk.getByRole("button", { name: "New program" }).click()
    await desk
      .getByRole("radio", { name: /Two-step/ })
      .first()
      .click()
    await desk.getByLabel("Name").fill(name)
    await picture(desk, "admin-program-new")
    await desk.getByRole("button", { name: "Create draft" }).click()
    await desk.waitForURL(/programs\/prog_/)
    builder = desk.url()
    for (const size of ["10k", "200k"]) {
      await desk.getByRole("button", { name: `Remove ${size}` }).click()
    }
    await save()
    for (const [size, price] of Object.entries(PRICES)) {
      for (const currency of ["USD", "EUR"]) {
        await desk
          .getByRole("spinbutton", { name: `${size} ${currency}` })
          .fill(price)
      }
    }
    await desk.getByRole("button", { name: "Save prices" }).click()
    await said("The prices are saved.")
    await picture(desk, "admin-program-sizes")
  })

  it("leaves the platform to the buyer", async () => {
    const panel = desk
      .locator("section")
      .filter({ hasText: "Platforms to choose from" })
    for (const [key, title] of [
      ["mt5", "MetaTrader 5"],
      ["ct", "cTrader"],
    ] as const) {
      await panel.getByRole("button", { name: "Add", exact: true }).click()
      await panel.getByLabel("Key").last().fill(key)
      await panel.getByLabel("Title").last().fill(title)
      await panel
        .getByLabel("Platform", { exact: true })
        .last()
        .fill("simulated")
    }
    await save()
    await panel.scrollIntoViewIfNeeded()
    await picture(desk, "admin-program-platforms")
  })

  it("adds a second add-on, and says what is wrong until it is whole", async () => {
    await tab("Add-ons")
    const panel = desk.getByRole("tabpanel", { name: "Add-ons" })
    await panel.getByRole("button", { name: "Add", exact: true }).last().click()
    await panel.getByRole("alert").first().waitFor()
    await picture(desk, "admin-program-add-on-wrong")
    await panel.getByLabel("Key").last().fill("two_days")
    await panel.getByLabel("Title").last().fill("Two trading days")
    await panel.getByLabel("Percent").last().fill("10")
    await panel.getByRole("button", { name: "Add", exact: true }).nth(1).click()
    await panel.getByLabel("Path").last().fill("rules.days.days")
    await panel.getByLabel("Value").last().fill("2")
    await save()
    await picture(desk, "admin-program-add-ons")
  })

  it("reads in Spanish what traders will, and publishes what can be sold", async () => {
    await desk
      .getByRole("combobox", { name: "Language of the preview" })
      .click()
    await desk.getByRole("option", { name: "Español" }).click()
    await desk
      .getByText(/El suelo de cada día/)
      .first()
      .waitFor()
    const drawer = await publish("First version")
    await drawer.getByText(/needs a news calendar/).waitFor()
    await picture(desk, "admin-program-publish-refused")
    await drawer.getByRole("button", { name: "Cancel" }).click()
    await tab("Phases and rules")
    await tab("Funded")
    await desk.getByRole("button", { name: /^Remove News/ }).click()
    await save()
    await published("First version")
    await makePromoCode(desk, firm, { code, percent: "10", product: name })
    await desk.getByText(code).first().waitFor()
    const effects = desk
      .getByText("Prices of programs with it")
      .locator("xpath=ancestor::*[.//ul][1]")
    await effects.getByText("$179.10").first().waitFor()
    await effects.scrollIntoViewIfNeeded()
    await picture(desk, "admin-promotion")
  })

  it("is found on a phone in Spanish, with its add-ons", async () => {
    await phone.goto(`${firm.storefront}/es?steps=2`)
    const card = phone.getByRole("article").filter({ hasText: name })
    await card.getByRole("link", { name: /Leer las condiciones/ }).click()
    await phone.getByRole("heading", { level: 1, name }).waitFor()
    await phone.goto(`${phone.url().split("?")[0] ?? ""}?size=25k`)
    const extras = phone.getByRole("group", { name: "Extras" })
    await extras.getByRole("checkbox", { name: /Two trading days/ }).check()
    await phone.waitForURL(/with=two_days/)
    // The size, and a tenth more.
    await phone
      .getByRole("button", { name: /218,90/ })
      .first()
      .waitFor()
    await picture(phone, "storefront-built-program-es")
  })

  it("is bought there with the promo code, after a wrong one was refused", async () => {
    await phone
      .getByRole("button", { name: /218,90/ })
      .first()
      .click()
    await phone.waitForURL(/login|register|checkout/)
    await phone.goto(`${firm.storefront}/es/register?next=/checkout`)
    await phone.getByLabel("Nombre", { exact: true }).fill("Lucía")
    await phone.getByLabel("Apellidos").fill("Prueba")
    await phone.getByLabel("Correo electrónico").fill(email)
    await phone.getByLabel("Contraseña").fill(`pw-${mark}`)
    await phone.getByRole("button", { name: "Crear cuenta" }).click()
    await phone.waitForURL("**/checkout")
    const field = phone.getByLabel("Código promocional")
    const apply = phone.getByRole("button", { name: "Aplicar" })
    await field.fill(`NOT${code}`)
    await apply.click()
    await phone.getByText(/no es válido para este pedido/).waitFor()
    await picture(phone, "storefront-promo-code-refused-es")
    await field.fill(code)
    await apply.click()
    await phone
      .getByRole("button", { name: `Quitar el código ${code}` })
      .waitFor()
    // A tenth of the size, not of its add-on: 199 + 19.90 - 19.90.
    const place = phone.getByRole("button", { name: /pagar 199\D/ })
    await place.waitFor()
    await phone.getByRole("radio", { name: "cTrader" }).check()
    await phone.getByLabel(/Código de afiliado/).fill("not a code")
    await phone.getByRole("checkbox").first().check()
    await place.click()
    await phone.getByText(/código de afiliado tiene/).waitFor()
    await picture(phone, "storefront-affiliate-code-refused-es")
    await phone.getByLabel(/Código de afiliado/).fill("maria-trades")
    await picture(phone, "storefront-promo-code-es")
    await place.click()
    await phone.waitForURL("**/orders/**", { timeout: 60_000 })
    await phone.getByText("Listo para operar").waitFor({ timeout: 60_000 })
    await picture(phone, "storefront-order-es")
    await phone.getByRole("link", { name: "Abrir challenge" }).click()
    await phone.waitForURL("**/challenges/**")
    await phone
      .getByText(/Two trading days/)
      .first()
      .waitFor()
    challenge = phone.url()
    await picture(phone, "storefront-challenge-es")
  })

  it("keeps its terms when staff try, publish and announce other ones", async () => {
    const before = await termsOf()
    await desk.goto(builder)
    await tab("Phases and rules")
    await desk.getByRole("button", { name: /^Profit target/ }).click()
    await desk.getByLabel("Percent", { exact: true }).fill("9")
    await save()
    await tab("Versions")
    await desk.getByText("Phase 1 · Profit target: 8 % → 9 %").waitFor()
    await desk.getByRole("button", { name: "Try it on 30 days" }).click()
    await desk.getByRole("cell").first().waitFor()
    await picture(desk, "admin-program-dry-run")
    await published("A target of 9 %")
    await desk.getByRole("button", { name: /^Announce version 2/ }).click()
    const drawer = desk.getByRole("dialog")
    const announce = drawer.getByRole("button", { name: "Announce" })
    expect(await announce.isDisabled()).toBe(true)
    await drawer.getByLabel("Announcement").fill("The target becomes 9 %.")
    await drawer.getByLabel("Reason").fill("New targets for everybody")
    await picture(desk, "admin-program-announce")
    await announce.click()
    await said("Announced to 1 challenge")
    await desk.getByText("The target becomes 9 %.").waitFor()
    await picture(desk, "admin-program-versions")
    expect(await termsOf()).toBe(before)
  })

  it("asks the trader, who agrees", async () => {
    await phone.goto(`${firm.storefront}/es/challenges`)
    await phone.getByText("The target becomes 9 %.").waitFor()
    await phone.getByText("Qué cambia").click()
    await picture(phone, "storefront-terms-change-es")
    await phone.getByRole("button", { name: /lo acepto/ }).click()
    await phone.getByText(/^Aceptaste el/).waitFor()
    await picture(phone, "storefront-terms-change-agreed-es")
  })

  it("opens the forms for grants and for the policy of purchases", async () => {
    await desk.goto(
      `${firm.backend}/app/customers?q=${encodeURIComponent(email)}`
    )
    await desk.getByText(email).first().click()
    await desk.getByRole("button", { name: "Grant a challenge" }).click()
    const drawer = desk.getByRole("dialog")
    await drawer.getByRole("combobox", { name: "Program" }).waitFor()
    await picture(desk, "admin-grant")
    await drawer.getByRole("button", { name: "Cancel" }).click()
    await desk.goto(`${firm.backend}/app/prop/purchases`)
    await desk.getByRole("switch", { name: /cost nothing/ }).click()
    await desk
      .getByLabel("Most free challenges of one trader", { exact: true })
      .waitFor()
    await picture(desk, "admin-purchases")
  })

  it("threw no error on any page", () => {
    expect(trouble).toEqual([])
  })
})
