import { createClient } from "../create-client"
import { fetchSender } from "../fetch-sender"
import { RequestError } from "../request-error"

type Routes = {
  "GET /things/:id": {
    params: { id: string }
    query: { status?: string[]; limit?: number }
    body: undefined
    answer: { thing: string }
  }
  "POST /things": {
    params: unknown
    query: unknown
    body: { name: string }
    answer: { thing: string }
  }
}

describe("createClient", () => {
  const sent: unknown[] = []
  const client = createClient<Routes>((request) => {
    sent.push(request)
    return Promise.resolve({ thing: "t" })
  })

  beforeEach(() => sent.splice(0))

  it("fills the path and writes lists the way the server reads them", async () => {
    const { thing } = await client("GET /things/:id", {
      params: { id: "a/b" },
      query: { status: ["won", "lost"], limit: 5 },
    })
    expect(thing).toBe("t")
    expect(sent).toEqual([
      {
        method: "GET",
        url: "/things/a%2Fb?status%5B%5D=won&status%5B%5D=lost&limit=5",
      },
    ])
  })

  it("sends the body", async () => {
    await client("POST /things", { body: { name: "n" } })
    expect(sent).toEqual([
      { method: "POST", url: "/things", body: { name: "n" } },
    ])
  })

  it("refuses a path without its value", async () => {
    await expect(
      client("GET /things/:id", { params: { id: "" } })
    ).rejects.toThrow("needs a value for id")
  })
})

describe("fetchSender", () => {
  it("throws a refusal with its status and sentence", async () => {
    const send = fetchSender({
      baseUrl: "http://server",
      fetch: () =>
        Promise.resolve(
          new Response(
            JSON.stringify({ type: "not_found", message: "None." }),
            {
              status: 404,
            }
          )
        ),
    })
    const refusal = send({ method: "GET", url: "/x" })
    await expect(refusal).rejects.toBeInstanceOf(RequestError)
    await expect(refusal).rejects.toMatchObject({
      status: 404,
      message: "None.",
      type: "not_found",
    })
  })
})
