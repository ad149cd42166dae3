import { readDocument } from "../read-document"

describe("readDocument", () => {
  it("parses JSON", () => {
    expect(readDocument('{"a": 1}')).toEqual({ ok: true, document: { a: 1 } })
  })
  it("says what is wrong with anything else", () => {
    const read = readDocument('{\n  "a": 1,\n  "b": oops\n}')
    expect(read.ok).toBe(false)
    expect(read).toHaveProperty("message", expect.stringMatching(/\w/))
  })
})
