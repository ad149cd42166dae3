import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Programs = Answer<"GET /store/programs">
type Terms = Answer<"GET /public/terms/:hash">
type History = Answer<"GET /public/terms/:hash/history">

/** Published terms for machines: kept by caches for ever, with what came before and after. */
export const publicTermsCases = (suite: Suite): void =>
  describe("published terms", () => {
    const hashOf = async () => {
      const { body } = await suite.shopper.get<Programs>("/store/programs")
      return body.programs[0]?.sizes[0]?.phases[0]?.terms_hash ?? ""
    }

    it("may be kept for ever, one copy per language", async () => {
      const hash = await hashOf()
      const first = await suite.anyone.get<Terms>(`/public/terms/${hash}`)
      expect(first.headers["cache-control"]).toContain("immutable")
      expect(first.headers.vary).toMatch(/accept-language/i)
      const etag = first.headers.etag ?? ""
      expect(etag).toContain(hash)
      const again = await suite.anyone
        .with({ "if-none-match": etag })
        .get(`/public/terms/${hash}`)
      expect(again.status).toBe(304)
      const german = await suite.anyone
        .with({ "if-none-match": etag, "accept-language": "de" })
        .get<Terms>(`/public/terms/${hash}`)
      expect(german.status).toBe(200)
      expect(german.headers.etag).not.toBe(etag)
    })

    it("have a history: each version with the terms of the same size and phase", async () => {
      const hash = await hashOf()
      const { body } = await suite.anyone.get<History>(
        `/public/terms/${hash}/history`
      )
      expect(body.versions).toEqual([
        {
          version: 1,
          published_at: expect.any(String) as string,
          hash,
          current: true,
        },
      ])
      const none = await suite.anyone.get(
        `/public/terms/${"0".repeat(64)}/history`
      )
      expect(none.status).toBe(404)
    })
  })
