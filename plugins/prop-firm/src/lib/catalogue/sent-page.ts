import { createHash } from "node:crypto"
import type { JsonBody } from "../json-body"

/**
 * The bytes of a page as it was last sent. Joining and hashing a megabyte takes longer
 * than all else of an answer, and most who ask are given the same.
 */
export class SentPage {
  #offers: string | null = null
  #body: JsonBody | null = null

  /** The same bytes as before where the offers are, or those of the text that is made. */
  bytes(offers: string, make: () => string): JsonBody {
    if (this.#body === null || this.#offers !== offers) {
      const bytes = Buffer.from(make())
      const hash = createHash("sha256").update(bytes).digest("base64url")
      this.#offers = offers
      this.#body = { bytes, etag: `"${hash}"` }
    }
    return this.#body
  }
}
