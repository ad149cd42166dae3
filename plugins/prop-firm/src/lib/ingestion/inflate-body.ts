import { promisify } from "node:util"
import { gunzip } from "node:zlib"
import { Refusal } from "./refusal"

/** Largest batch after decompression; more is never held in memory. */
const MOST_INFLATED = 16 * 1024 * 1024

const inflate = promisify(gunzip)

/**
 * The body as it was before its content encoding. Decompression stops at the
 * limit, so that a small body cannot become a large one.
 *
 * @throws Refusal 400 (not gzip), 413 (too large), 415 (another encoding)
 */
export async function inflateBody(
  body: Buffer,
  encoding: string | undefined
): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? "identity"
  if (name === "identity" || name === "") {
    return body
  }
  if (name !== "gzip") {
    throw new Refusal(
      415,
      "unsupported_encoding",
      `content-encoding "${name}" is not supported: send gzip or none.`
    )
  }
  try {
    return await inflate(body, { maxOutputLength: MOST_INFLATED })
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE"
      ? new Refusal(
          413,
          "too_large",
          `The body has more than ${MOST_INFLATED} bytes when decompressed.`
        )
      : new Refusal(400, "not_gzip", "The body is not complete gzip data.")
  }
}
