import { createHash } from "node:crypto"

/** SHA-256 in hex over JSON text: what stands in the audit log instead of the data itself. */
export const digest = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(value ?? null))
    .digest("hex")
