import { gzipSync } from "node:zlib"
import { decodeFile, MOST_BYTES } from "../decode-file"

describe("decodeFile", () => {
  it("follows the XML declaration, else UTF-8, else windows-1252", () => {
    const head = '<?xml version="1.0" encoding="windows-1252"?>'
    const western = Buffer.from(`${head}\xe9 \x80`, "latin1")
    expect(decodeFile(western)).toBe(`${head}é €`)
    expect(decodeFile(Buffer.from("é"))).toBe("é")
    expect(decodeFile(Buffer.from("\xe9", "latin1"))).toBe("é")
  })

  it("unpacks gzip, but no more than 10 MB", () => {
    expect(decodeFile(gzipSync("a,b"))).toBe("a,b")
    const bomb = gzipSync(Buffer.alloc(MOST_BYTES + 1))
    expect(() => decodeFile(bomb)).toThrow("10 MB")
    expect(() => decodeFile(Buffer.from([0x1f, 0x8b, 0]))).toThrow("unpacked")
    expect(() => decodeFile(Buffer.alloc(MOST_BYTES + 1))).toThrow("10 MB")
  })
})
