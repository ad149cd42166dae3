import type { IncomingMessage } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ingestBatch } from "./ingest-batch"
import type { Ingested } from "./ingest-batch"
import { readBody } from "./read-body"
import { checkSendTime, readSignedHeaders } from "./verify-signature"

/**
 * Takes a batch from an open request, whichever port it came through: the
 * headers are judged before the body is read, the body is read within limits.
 *
 * @throws Refusal with the status and words for the sender
 */
export async function receiveBatch(
  scope: MedusaContainer,
  request: IncomingMessage
): Promise<Ingested> {
  const { headers } = request
  const signed = readSignedHeaders(headers)
  checkSendTime(signed.timestamp, Date.now())
  const body = await readBody(request)
  try {
    return await ingestBatch(scope, {
      signed,
      body: body.bytes,
      contentType: headers["content-type"],
      encoding: headers["content-encoding"],
    })
  } finally {
    body.release()
  }
}
