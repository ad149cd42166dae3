import { createHmac } from "node:crypto"

/** The signing key of a platform connection. */
export interface SigningKey {
  id: string
  secret: string
}

/** What is sent beside the usual: another send time, a virtual clock, a request key. */
export interface SignOptions {
  sentAt?: number
  clock?: string
  request?: string
}

/** Headers a platform sends with a batch, signed as the endpoint expects them. */
export function signBatch(
  key: SigningKey,
  body: string | Buffer,
  { sentAt = Date.now(), clock, request }: SignOptions = {}
): Record<string, string> {
  const before = [
    `${sentAt}.`,
    clock === undefined ? "" : `${clock}.`,
    request === undefined ? "" : `request=${request}.`,
  ].join("")
  return {
    "x-highwater-key": key.id,
    "x-highwater-timestamp": String(sentAt),
    "x-highwater-signature": createHmac("sha256", key.secret)
      .update(before)
      .update(body)
      .digest("hex"),
    ...(clock === undefined ? {} : { "x-highwater-clock": clock }),
    ...(request === undefined ? {} : { "x-highwater-request": request }),
  }
}
