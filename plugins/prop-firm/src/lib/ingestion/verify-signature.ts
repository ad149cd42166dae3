import { createHmac, timingSafeEqual } from "node:crypto"
import { Refusal } from "./refusal"

/** A batch is refused when it was sent longer ago, or further ahead, than this. */
const WINDOW_MS = 5 * 60_000

export type SignedRequest = {
  keyId: string
  /** Send time, milliseconds since the epoch, as text. */
  timestamp: string
  signature: string
  /** The sender's virtual time, part of what is signed; null for wall clocks. */
  clock: string | null
  body: Buffer
}

type Headers = Record<string, string | string[] | undefined>

/** Reads the signature headers. @throws Refusal 401 naming the one missing. */
export function readSignedRequest(
  headers: Headers,
  body: Buffer
): SignedRequest {
  const required = (name: string) => {
    const value = headers[name]
    if (typeof value !== "string" || value === "") {
      throw new Refusal(401, "unsigned", `The header ${name} is missing.`)
    }
    return value
  }
  const clock = headers["x-highwater-clock"]
  return {
    keyId: required("x-highwater-key"),
    timestamp: required("x-highwater-timestamp"),
    signature: required("x-highwater-signature"),
    clock: typeof clock === "string" ? clock : null,
    body,
  }
}

/** Hex HMAC-SHA256 over `timestamp.[clock.]body`, as senders compute it. */
export function signatureOf(
  secret: string,
  { timestamp, clock, body }: Omit<SignedRequest, "keyId" | "signature">
): string {
  return createHmac("sha256", secret)
    .update(`${timestamp}.${clock === null ? "" : `${clock}.`}`)
    .update(body)
    .digest("hex")
}

/** @throws Refusal 401 when the batch was sent too long ago or too far ahead. */
export function checkSendTime(timestamp: string, now: number): void {
  const sent = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : NaN
  if (!Number.isFinite(sent)) {
    throw new Refusal(
      401,
      "bad_timestamp",
      "x-highwater-timestamp must be milliseconds since the epoch."
    )
  }
  if (Math.abs(now - sent) > WINDOW_MS) {
    throw new Refusal(
      401,
      "outside_window",
      "x-highwater-timestamp is more than five minutes away from our time."
    )
  }
}

/**
 * Compares in constant time. An unknown key goes through the same comparison,
 * so that neither words nor time tell it from a wrong signature.
 *
 * @throws Refusal 401
 */
export function checkSignature(
  request: SignedRequest,
  secret: string | null
): void {
  const expected = Buffer.from(signatureOf(secret ?? "no such key", request))
  const given = Buffer.from(request.signature.toLowerCase())
  const equal =
    given.length === expected.length && timingSafeEqual(given, expected)
  if (!equal || secret === null) {
    throw new Refusal(
      401,
      "bad_signature",
      "The key is unknown or revoked, or the signature does not match the body."
    )
  }
}
