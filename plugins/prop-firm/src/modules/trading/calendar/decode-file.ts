import { gunzipSync } from "node:zlib"
import { decode, encodingExists } from "iconv-lite"
import { calendarRefused } from "./calendar-refused"

/** Largest file read, in bytes, unpacked. */
export const MOST_BYTES = 10 * 1024 * 1024

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch {
    throw calendarRefused(
      "content",
      "is packed with gzip, and cannot be unpacked to at most 10 MB"
    )
  }
}

/** What the XML declaration says, else null. */
function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 200).toString("latin1")
  return /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? null
}

/**
 * The text of a calendar file: unpacked where it is gzip, in the encoding its XML
 * declaration names, else UTF-8, else windows-1252.
 *
 * @throws MedusaError `invalid_data` for more than 10 MB or an unknown encoding
 */
export function decodeFile(bytes: Buffer): string {
  const plain = isGzip(bytes) ? unpack(bytes) : bytes
  if (plain.length > MOST_BYTES) {
    throw calendarRefused("content", "has more than 10 MB")
  }
  const declared = declaredEncoding(plain)
  if (declared) {
    if (!encodingExists(declared)) {
      throw calendarRefused("content", `has the unknown encoding ${declared}`)
    }
    return decode(plain, declared)
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(plain)
  } catch {
    return decode(plain, "windows-1252")
  }
}
