import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

const KEY_BYTES = 32
const IV_BYTES = 12

type Keys = { current: string; byId: Map<string, Buffer> }

/**
 * AES-256-GCM with keys that can be rotated: each text carries the id of its
 * key, the first key encrypts, every listed key still decrypts. The context
 * (what the secret belongs to) is authenticated, so that a secret copied to
 * another row does not open there.
 */
export class Cipher {
  private readonly keys: Keys

  /** @param listed "id:base64[,id:base64]", each key 32 bytes. */
  constructor(listed: string | undefined) {
    this.keys = parseKeys(listed)
  }

  encrypt(text: string, context: string): string {
    const iv = randomBytes(IV_BYTES)
    const id = this.keys.current
    const cipher = createCipheriv("aes-256-gcm", this.key(id), iv)
    cipher.setAAD(Buffer.from(context))
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    const parts = [iv, cipher.getAuthTag(), sealed]
    return ["v1", id, ...parts.map((p) => p.toString("base64url"))].join(".")
  }

  decrypt(text: string, context: string): string {
    const [version, id, iv, tag, sealed] = text.split(".")
    if (version !== "v1" || !id || !iv || !tag || sealed === undefined) {
      throw unreadable("it is not in the form this version writes")
    }
    const decipher = createDecipheriv(
      "aes-256-gcm",
      this.key(id),
      Buffer.from(iv, "base64url")
    )
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(Buffer.from(tag, "base64url"))
    try {
      const clear = decipher.update(Buffer.from(sealed, "base64url"))
      return Buffer.concat([clear, decipher.final()]).toString("utf8")
    } catch {
      throw unreadable("its key or its owner does not match")
    }
  }

  /** True when the text was written with an older key and should be rewritten. */
  isOld(text: string): boolean {
    return text.split(".")[1] !== this.keys.current
  }

  private key(id: string): Buffer {
    const key = this.keys.byId.get(id)
    if (!key) {
      throw unreadable(`HIGHWATER_ENCRYPTION_KEYS lists no key "${id}"`)
    }
    return key
  }
}

function parseKeys(listed: string | undefined): Keys {
  const byId = new Map<string, Buffer>()
  for (const entry of (listed ?? "").split(",").filter(Boolean)) {
    const at = entry.indexOf(":")
    const id = entry.slice(0, at).trim()
    const key = Buffer.from(entry.slice(at + 1).trim(), "base64")
    if (at < 1 || !/^[\w-]+$/.test(id) || key.length !== KEY_BYTES) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `HIGHWATER_ENCRYPTION_KEYS: "${id}" is not of the form id:base64 with ${KEY_BYTES} bytes.`
      )
    }
    byId.set(id, key)
  }
  const [current] = byId.keys()
  if (!current) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "HIGHWATER_ENCRYPTION_KEYS is empty: platform credentials cannot be kept. Set it to id:base64 with 32 random bytes."
    )
  }
  return { current, byId }
}

function unreadable(why: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `A stored secret cannot be read: ${why}.`
  )
}
