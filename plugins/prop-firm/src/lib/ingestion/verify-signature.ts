import { createHmac, timingSafeEqual } from "node:crypto"
import { Refusal } from "./refusal"

/** A batch is refused when it was sent longer ago, or further ahead, than this. */
const WINDOW_MS = 5 * 60_000

/** Who says to have sent a batch, and when. */
export type SignedHeaders = {
  keyId: string
  /** Send time, milliseconds since the epoch, as text. */
  timestamp: string
  signature: string
  /** The sender's virtual time, part of what is signed; null for wall clocks. */
  clock: string | null
  /** The sender's key of the request, part of what is signed; null without one. */
  request: string | null
}

type Headers = Record<string, string | string[] | undefined>

/** Visible ASCII: what a header carries unchanged through every proxy. */
const REQUEST_KEY = /^[\x21-\x7e]{1,128}$/

/**
 * Reads the signature headers.
 *
 * @throws Refusal 401 naming the one missing, 400 (request key unreadable)
 */
export function readSignedHeaders(headers: Headers): SignedHeaders {
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
    request: requestKeyOf(headers["x-highwater-request"]),
  }
}

function requestKeyOf(value: string | string[] | undefined): string | null {
  if (value === undefined) {
    return null
  }
  if (typeof value !== "string" || !REQUEST_KEY.test(value)) {
    throw new Refusal(
      400,
      "bad_request_key",
      "x-highwater-request must be 1 to 128 visible ASCII characters."
    )
  }
  return value
}

/** Hex HMAC-SHA256 over `timestamp.[clock.][request=key.]body`, as senders compute it. */
export function signatureOf(
  secret: string,
  { timestamp, clock, request }: Omit<SignedHeaders, "keyId" | "signature">,
  body: Buffer
): string {
  return createHmac("sha256", secret)
    .update(`${timestamp}.`)
    .update(clock === null ? "" : `${clock}.`)
    .update(request === null ? "" : `request=${request}.`)
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
  signed: SignedHeaders,
  body: Buffer,
  secret: string | null
): void {
  const expected = Buffer.from(
    signatureOf(secret ?? "no such key", signed, body)
  )
  const given = Buffer.from(signed.signature.toLowerCase())
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
