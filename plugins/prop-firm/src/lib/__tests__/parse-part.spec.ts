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

  it("refuses text that cannot be kept, in values and in names", () => {
    const parse = (id: string) =>
      parsePart("body", Body, { revision: 1, rules: [{ id }] })
    expect(() => parse("a\0")).toThrow(/^body\.rules\[0\]\.id: must not/)
    expect(() => parse("\ud800")).toThrow(/surrogate/)
    expect(() =>
      parsePart("body", Body, { revision: 1, more: { "a\0": 1 } })
    ).toThrow(/^body\.more: must not/)
  })

  it("names every field that is wrong", () => {
    const parse = () =>
      parsePart("body", Body, { revision: "1", rules: [{ id: "a" }, {}] })
    expect(parse).toThrow(/body\.revision: .*; body\.rules\[1\]\.id: /)
    expect(() => parsePart("query", Body, undefined)).toThrow(/^query: /)
  })
})
