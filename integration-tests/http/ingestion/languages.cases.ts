import type { Answer } from "../setup/answers"
import type { HttpClient } from "../setup/http-client"
import type { Suite } from "../setup/suite"
import type { Decisions, Equity } from "./answers"
import { connect, equity, openAccount, type LiveAccount } from "./live-account"

type Account = Answer<"GET /store/challenge-accounts/:id">

/** What a trader reads about a broken rule, in each language. */
export const languageCases = (suite: Suite): void => {
  let account: LiveAccount
  let german: HttpClient

  beforeEach(async () => {
    account = await openAccount(suite, await connect(suite))
    await account.send(equity("24900"), equity("23749.99"))
    german = account.trader.http.with({ "x-medusa-locale": "de-DE" })
  })

  const url = (part = "") => `/store/challenge-accounts/${account.id}${part}`
  const FLOOR = "unter der Untergrenze von 23.750,00 $"

  it("tells a breach, its rule and its level in the trader's language", async () => {
    const { body } = await german.get<Account>(url())
    const { breaches, rules, meters } = body.challenge_account
    expect(breaches[0]?.explanation).toContain(FLOOR)
    expect(breaches[0]?.explanation).toContain("es fehlen 0,01 $")
    expect(rules[0]?.title).toBe("Tagesverlust")
    expect(rules[0]?.sentence).toMatch(/^Die Untergrenze jedes Tages liegt/)
    expect(meters[0]?.title).toBe("Tagesverlust")
    expect(meters[0]?.explanation).toMatch(/^Die Untergrenze liegt bei /)
    const challenge = await german.get<Answer<"GET /store/challenges/:id">>(
      `/store/challenges/${account.challengeId}`
    )
    const [phase] = challenge.body.challenge.terms_sentences
    expect(phase?.sentences[0]?.example).toMatch(/^Beispiel: /)
  })

  it("tells decisions and marks of the chart in it, too", async () => {
    const decisions = await german.get<Decisions>(url("/decisions"))
    const [newest] = decisions.body.decisions
    expect(newest?.explanation).toContain(FLOOR)
    const chart = await german.get<Equity>(url("/equity"))
    expect(chart.body.markers.at(-1)?.title).toContain(FLOOR)
  })

  it("follows the query before the header, and a browser where neither is there", async () => {
    const said = async (client: HttpClient, query = "") => {
      const { body } = await client.get<Account>(url(query))
      return body.challenge_account.rules[0]?.title
    }
    const { http } = account.trader
    expect(await said(german, "?locale=es")).toBe("Pérdida diaria")
    const browser = http.with({ "accept-language": "fr, es;q=0.5, en;q=0.1" })
    expect(await said(browser)).toBe("Pérdida diaria")
    expect(await said(http.with({ "accept-language": "fr" }))).toBe(
      "Daily loss"
    )
  })

  it("without any language gives the sentence as the decision holds it", async () => {
    const { body } = await account.trader.http.get<Account>(url())
    const [breach] = body.challenge_account.breaches
    expect(breach?.explanation).toContain("the floor of 23750.00 USD")
    expect(breach?.explanation).toContain(breach?.measured ?? "?")
  })
}
