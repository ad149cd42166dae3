import { readOpening } from "@highwater/prop-firm/workflows/trading/read-opening"
import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"
import { AddOnShop } from "./add-on-shop"

type Connected = Answer<"POST /admin/platform-connections">
type Programs = Answer<"GET /store/programs">

const platforms = [
  { key: "mt5", title: "MetaTrader 5", platform: "MT5 live" },
  {
    key: "ct",
    title: "cTrader",
    platform: "cTrader live",
    serverGroup: "props",
  },
]

/** Challenges that can be traded on one of several platforms. */
export const platformCases = (suite: Suite): void =>
  describe("platforms to choose from", () => {
    let shop: AddOnShop
    let connections: Record<string, string>

    const connect = async (name: string): Promise<string> => {
      const { body } = await suite.admin.post<Connected>(
        "/admin/platform-connections",
        { name, provider: "simulated" }
      )
      return body.platform_connection.id
    }
    /** Buys what is in a cart; where its login is opened. */
    const openingOf = async (cart: string) => {
      const { order } = (await shop.complete(cart)) as { order: { id: string } }
      await suite.capture(order.id)
      const { body } = await shop.issue(order.id)
      const account = await suite
        .knex("prop_challenge_account")
        .where({ challenge_id: body.challenge_ids[0] })
        .first<{ id: string }>("id")
      return readOpening(suite.knex, account.id)
    }

    beforeEach(async () => {
      shop = await AddOnShop.open(suite)
      connections = {
        mt5: await connect("MT5 live"),
        ct: await connect("cTrader live"),
      }
      await AddOnShop.publish(suite, { ...twoStepStandard.document, platforms })
      const { version_hash } = await AddOnShop.readProgram(suite)
      shop = shop.under(version_hash)
    })

    it("opens the login where the buyer chose, else on the first", async () => {
      const program = await AddOnShop.readProgram(suite)
      expect(program.platforms).toEqual([
        { key: "mt5", title: "MetaTrader 5" },
        { key: "ct", title: "cTrader" },
      ])
      const cart = await shop.newCart()
      const { body } = await shop.choose(cart, { platform: "mt5" })
      expect(body.challenge.platform).toBe("mt5")
      const { line_id } = body.challenge
      const other = await shop.change(cart, line_id, { platform: "ct" })
      expect(other.body.challenge.platform).toBe("ct")
      const more = await shop.change(cart, line_id, { quantity: 1 })
      expect(more.body.challenge.platform).toBe("ct")
      await expect(openingOf(cart)).resolves.toMatchObject({
        connectionId: connections.ct,
        group: "props",
      })
      const second = await shop.newCart()
      await shop.choose(second, {})
      await expect(openingOf(second)).resolves.toMatchObject({
        connectionId: connections.mt5,
      })
    })

    it("refuses a platform the program does not have, in the cart and at its completion", async () => {
      const cart = await shop.newCart()
      const refused = await shop.choose(cart, { platform: "nowhere" })
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toMatch(
        /platform: .*nowhere.* is no platform of Two-Step Standard/
      )
      const { body } = await shop.choose(cart, { platform: "ct" })
      const item = (await shop.read(cart)).items.find(
        ({ id }) => id === body.challenge.line_id
      )
      await shop.trader.http.post(
        `/store/carts/${cart}/line-items/${item?.id}`,
        { quantity: 1, metadata: { ...item?.metadata, platform: "nowhere" } }
      )
      expect(await shop.refusal(cart)).toContain("is no platform of")
    })

    it("is found in the catalogue under each of its platforms", async () => {
      const search = async (query: string) => {
        const { body } = await suite.shopper.get<Programs>(
          `/store/programs?${query}`
        )
        return body
      }
      const { choices } = await search("")
      expect(choices.platforms).toEqual(
        expect.arrayContaining(["MetaTrader 5", "cTrader"])
      )
      for (const title of ["MetaTrader 5", "cTrader"]) {
        const { programs } = await search(
          `platform=${encodeURIComponent(title)}`
        )
        expect(programs.map(({ handle }) => handle)).toEqual([
          suite.shop.handles.two_step,
        ])
      }
    })
  })
