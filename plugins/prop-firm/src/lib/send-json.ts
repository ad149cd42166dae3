import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with JSON that is put together already. */
export const sendJson = (res: MedusaResponse, text: string): void => {
  res.status(200).type("application/json").send(text)
}
