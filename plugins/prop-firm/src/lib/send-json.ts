import type { MedusaResponse } from "@medusajs/framework/http"
import type { JsonBody } from "./json-body"

/** Answers with JSON that is put together already, or 304 to who has it. */
export const sendJson = (
  res: MedusaResponse,
  { bytes, etag }: JsonBody
): void => {
  res.status(200).set("etag", etag).type("application/json").send(bytes)
}
