import { z } from "@medusajs/framework/zod"
import { parsePart } from "../parse-part"

const Body = z.object({
  revision: z.number().int(),
  rules: z.array(z.object({ id: z.string() })).optional(),
})

describe("parsePart", () => {
  it("gives back what the schema makes of the value", () => {
    expect(parsePart("body", Body, { revision: 1, extra: true })).toEqual({
      revision: 1,
    })
  })

  it("names every field that is wrong", () => {
    const parse = () =>
      parsePart("body", Body, { revision: "1", rules: [{ id: "a" }, {}] })
    expect(parse).toThrow(/body\.revision: .*; body\.rules\[1\]\.id: /)
    expect(() => parsePart("query", Body, undefined)).toThrow(/^query: /)
  })
})
