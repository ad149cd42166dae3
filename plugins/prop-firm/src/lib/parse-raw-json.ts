import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

/** Middleware after `readRawBody`: parses the bytes as JSON, 400 where they are none. */
export const parseRawJson = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const rawBody: unknown = req.rawBody
  try {
    req.body = JSON.parse(Buffer.isBuffer(rawBody) ? rawBody.toString() : "")
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    res
      .status(400)
      .json({ type: "invalid_data", message: `body: is not JSON: ${why}` })
    return
  }
  next()
}
