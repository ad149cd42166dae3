import { createHash, createHmac } from "node:crypto"

import type { Batch } from "./queue"

export type SignedBatch = { body: string; headers: Record<string, string> }

/**
 * Writes a batch in the wire form and signs it with the connection's key. The
 * request key follows from the content, so that a batch is recognised when it is
 * sent again, also after a restart.
 */
export function signBatch(
  batch: Batch,
  key: { id: string; secret: string },
  sentAt: number
): SignedBatch {
  const body = JSON.stringify(batch.items)
  const clock = new Date(batch.clock).toISOString()
  const request = createHash("sha256").update(`${clock}.${body}`).digest("hex")
  const signature = createHmac("sha256", key.secret)
    .update(`${sentAt}.${clock}.request=${request}.${body}`)
    .digest("hex")
  return {
    body,
    headers: {
      "content-type": "application/json",
      "x-highwater-key": key.id,
      "x-highwater-timestamp": String(sentAt),
      "x-highwater-clock": clock,
      "x-highwater-request": request,
      "x-highwater-signature": signature,
    },
  }
}
