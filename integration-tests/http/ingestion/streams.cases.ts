import { EventReader } from "../../fixtures/event-reader"
import type { Suite } from "../setup/suite"
import { connect, equity, openAccount } from "./live-account"

type List = {
  ids: string[]
  count: number
  changed: { id: string; equity: string; status: string }[]
}

/** Server-sent events: from committed state, to those who may see it. */
export const streamCases = (suite: Suite): void => {
  const path = "/admin/challenge-accounts/live"

  it("follows a filtered list: the page first, then what changed of it", async () => {
    const connection = await connect(suite)
    const [one, other] = [
      await openAccount(suite, connection),
      await openAccount(suite, connection),
    ]
    await one.send(equity("24900"))
    await other.send(equity("24950"))
    const stream = await EventReader.open<List>(
      `${suite.url}${path}?status=active&order=equity`,
      suite.adminHeaders
    )
    const first = await stream.next()
    expect(first).toMatchObject({
      name: "list",
      data: { ids: [one.id, other.id], count: 2 },
    })
    expect(first.data.changed.map(({ equity }) => equity)).toEqual([
      "24900.00",
      "24950.00",
    ])
    await one.send(equity("25100"))
    const { data } = await stream.until(({ changed }) =>
      changed.some(({ equity }) => equity === "25100.00")
    )
    expect(data.ids).toEqual([other.id, one.id])
    expect(data.changed.map(({ id }) => id)).toEqual([one.id])
    await other.send(equity("20000"))
    expect((await stream.until(({ count }) => count === 1)).data.ids).toEqual([
      one.id,
    ])
    stream.close()
  })

  it("follows one account", async () => {
    const account = await openAccount(suite, await connect(suite))
    const stream = await EventReader.open<{ equity: string }>(
      `${suite.url}/admin/challenge-accounts/${account.id}/live`,
      suite.adminHeaders
    )
    await account.send(equity("25200"))
    const { name, data } = await stream.until(
      ({ equity }) => equity === "25200.00"
    )
    expect({ name, data }).toMatchObject({
      name: "account",
      data: { id: account.id, status: "active", room_today: "1450.00" },
    })
    stream.close()
  })

  it("refuses whoever is not staff, and orders that are none", async () => {
    expect((await fetch(`${suite.url}${path}`)).status).toBe(401)
    const wrong = await suite.admin.get(`${path}?status=gone`)
    expect(wrong.status).toBe(400)
  })
}
