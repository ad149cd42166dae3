import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

/**
 * Makes a middleware that keeps the exact bytes of the body in `req.rawBody` (a Buffer):
 * signatures are made over bytes, so nothing may parse them first. Answers 413
 * above the limit; the rest of such a body is read and thrown away, so that the
 * sender sees the answer instead of a broken connection.
 */
export const readRawBody =
  (mostBytes: number) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const chunks: Buffer[] = []
    let size = 0
    req.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size <= mostBytes) {
        chunks.push(chunk)
      }
    })
    req.on("error", next)
    req.on("end", () => {
      if (size > mostBytes) {
        res.status(413).json({
          type: "too_large",
          code: "too_large",
          message: `The body has ${size} bytes; at most ${mostBytes} are accepted.`,
        })
        return
      }
      req.rawBody = Buffer.concat(chunks)
      next()
    })
  }
