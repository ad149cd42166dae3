import { createServer, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { checkFeedUrl } from "../check-feed-url"
import { fetchFeed } from "../fetch-feed"
import { isPublicAddress } from "../is-public-address"

const answers: Record<string, (response: ServerResponse) => void> = {
  "/file": (response) => response.end("[]"),
  "/on": (response) => response.writeHead(302, { location: "/file" }).end(),
  "/round": (response) => response.writeHead(301, { location: "/round" }).end(),
  "/out": (response) =>
    response.writeHead(302, { location: "file:///x" }).end(),
  "/huge": (response) => response.end(Buffer.alloc(10 * 1024 * 1024 + 1)),
  "/slow": (response) => response.write("["),
  "/no": (response) => response.writeHead(429).end(),
}

describe("fetching a calendar", () => {
  let server: Server
  let base: string

  beforeAll(async () => {
    server = createServer(({ url }, response) => answers[url ?? ""]?.(response))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it("answers the bytes, also where it is led on", async () => {
    expect(String(await fetchFeed(`${base}/file`))).toBe("[]")
    expect(String(await fetchFeed(`${base}/on`))).toBe("[]")
  })

  it.each([
    ["/no", "the address answered 429"],
    ["/huge", "the file has more than 10 MB"],
    ["/round", "the address leads on more than 3 times"],
    ["/out", "must begin with https://"],
    ["/slow", "the address did not answer whole in 0.3 seconds"],
  ])("says what was wrong with %s", async (path, words) => {
    await expect(fetchFeed(base + path, 300)).rejects.toThrow(words)
  })

  it("says that nobody is there", async () => {
    await expect(fetchFeed("http://127.0.0.1:1/")).rejects.toThrow(
      "the address could not be reached"
    )
  })

  describe("in production", () => {
    const before = { ...process.env }
    beforeEach(() => {
      process.env.NODE_ENV = "production"
      delete process.env.HIGHWATER_MODE
    })
    afterEach(() => {
      process.env = { ...before }
    })

    it.each([
      "http://example.com/",
      "https://127.0.0.1/",
      "https://169.254.169.254/latest",
      "https://[::1]/",
      "https://2130706433/",
    ])("never asks %s", (url) => {
      expect(() => checkFeedUrl(url)).toThrow("body.url")
    })

    it("refuses a name that leads into a private network", async () => {
      await expect(fetchFeed("https://localhost/")).rejects.toThrow(
        "leads into a private network"
      )
    })
  })
})

describe("addresses", () => {
  it.each([
    ["8.8.8.8", true],
    ["172.15.0.1", true],
    ["172.16.0.1", false],
    ["100.64.1.1", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["2606:4700::1111", true],
    ["::1", false],
    ["fd00::1", false],
    ["fe80::1", false],
    ["::ffff:10.0.0.1", false],
    ["2002:a00:1::", false],
    ["2001:db8::1", false],
    ["example.com", false],
  ])("%s is public: %s", (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})
