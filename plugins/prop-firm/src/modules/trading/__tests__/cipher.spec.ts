import { randomBytes } from "node:crypto"
import { Cipher } from "../cipher"

const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`

describe("Cipher", () => {
  const old = key("k1")
  const current = key("k2")

  it("gives back what it was given, and hides it meanwhile", () => {
    const cipher = new Cipher(current)
    const sealed = cipher.encrypt("pässword", "chacc_1")
    expect(sealed).not.toContain("pässword")
    expect(cipher.decrypt(sealed, "chacc_1")).toBe("pässword")
  })

  it("never writes the same text twice alike", () => {
    const cipher = new Cipher(current)
    expect(cipher.encrypt("a", "x")).not.toBe(cipher.encrypt("a", "x"))
  })

  it("reads old texts after a rotation and knows them", () => {
    const sealed = new Cipher(old).encrypt("secret", "x")
    const rotated = new Cipher(`${current},${old}`)
    expect(rotated.decrypt(sealed, "x")).toBe("secret")
    expect(rotated.isOld(sealed)).toBe(true)
    expect(rotated.isOld(rotated.encrypt("secret", "x"))).toBe(false)
  })

  it("refuses a text that was moved to another owner or changed", () => {
    const cipher = new Cipher(current)
    const sealed = cipher.encrypt("secret", "chacc_1")
    expect(() => cipher.decrypt(sealed, "chacc_2")).toThrow("does not match")
    const parts = sealed.split(".")
    parts[4] = Buffer.from("forged").toString("base64url")
    expect(() => cipher.decrypt(parts.join("."), "chacc_1")).toThrow(
      "does not match"
    )
  })

  it("says what is wrong with its keys", () => {
    expect(() => new Cipher(undefined)).toThrow(
      "HIGHWATER_ENCRYPTION_KEYS is empty"
    )
    expect(() => new Cipher("k1:dG9vIHNob3J0")).toThrow("32 bytes")
    const sealed = new Cipher(old).encrypt("secret", "x")
    expect(() => new Cipher(current).decrypt(sealed, "x")).toThrow(
      'lists no key "k1"'
    )
  })
})
