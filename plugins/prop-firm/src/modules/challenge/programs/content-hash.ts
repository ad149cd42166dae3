import { createHash } from "node:crypto"
import { canonicalJson } from "@highwater/domain"

/** SHA-256 in hex over the canonical form (RFC 8785): the name of a document's exact content. */
export const contentHash = (document: unknown): string =>
  createHash("sha256").update(canonicalJson(document)).digest("hex")
