import type { IncomingMessage } from "node:http"
import { BodyReader } from "./body-reader"
import type { BodyLimits, HeldBody } from "./body-reader"
import { ByteBudget } from "./byte-budget"
import { readSetting } from "./read-setting"

const MEGABYTE = 1024 * 1024

/** What all requests of this process hold together. */
export const bodyBudget = new ByteBudget(
  readSetting("INGEST_MEMORY_MB", 128) * MEGABYTE
)

/** A body that takes longer is not a slow line but an attack, or a mistake. */
const LIMITS: BodyLimits = {
  mostBytes: 5 * MEGABYTE,
  mostDiscarded: 40 * MEGABYTE,
  timeoutMs: 30_000,
  budget: bodyBudget,
}

/**
 * Reads a request's body, bounded in size, time and in the memory of all bodies
 * together. What is too large is read and thrown away, so that the sender sees
 * the answer and not a broken line.
 *
 * @throws Refusal 400 (never read), 408, 413 or 429
 */
export const readBody = (
  request: IncomingMessage,
  limits: Partial<BodyLimits> = {}
): Promise<HeldBody> => new BodyReader(request, { ...LIMITS, ...limits }).read()
