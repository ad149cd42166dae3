import type { Batch } from "./queue"
import { signBatch } from "./sign-batch"

/** A status that changed because of the batch. */
export type Outcome = { login: string; status: string }

/** One item the endpoint refused. */
export type Problem = { login: string; message: string }

export type SendResult =
  | { kind: "accepted"; outcomes: Outcome[] }
  | { kind: "retry"; reason: string; afterMs: number | null }
  | { kind: "too_large" }
  | { kind: "refused"; reason: string; code: string; problems: Problem[] }

export type Endpoint = {
  url: string
  keyId: string
  keySecret: string
  timeoutMs: number
}

/**
 * Sends one batch and says what to do next. No answer, 408, 425, 429 and 5xx
 * are tried again; so are 401, 403 and 404, which say that key or address are
 * wrong and not that the events are. Every other 4xx refuses the events.
 */
export async function sendBatch(
  endpoint: Endpoint,
  batch: Batch,
  signal: AbortSignal
): Promise<SendResult> {
  const key = { id: endpoint.keyId, secret: endpoint.keySecret }
  const { body, headers } = signBatch(batch, key, Date.now())
  let response: Response
  let text: string
  try {
    const timeout = AbortSignal.timeout(endpoint.timeoutMs)
    response = await fetch(`${endpoint.url}/platform/v1/events`, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.any([signal, timeout]),
    })
    text = await response.text()
  } catch (error) {
    return { kind: "retry", reason: reasonOf(error), afterMs: null }
  }
  const answer = parse(text)
  if (response.ok) return { kind: "accepted", outcomes: outcomesOf(answer) }
  return refusal(response, answer)
}

const RETRY = new Set([401, 403, 404, 408, 425, 429])

function refusal(
  { status, headers }: Response,
  answer: Record<string, unknown>
): SendResult {
  const message = typeof answer.message === "string" ? answer.message : ""
  const reason = `${status} ${message}`.trim()
  if (status === 413) return { kind: "too_large" }
  if (status >= 500 || RETRY.has(status)) {
    const seconds = Number(headers.get("retry-after") ?? NaN)
    const afterMs = Number.isFinite(seconds) ? seconds * 1_000 : null
    return { kind: "retry", reason, afterMs }
  }
  const code = typeof answer.code === "string" ? answer.code : ""
  return { kind: "refused", reason, code, problems: problemsOf(answer) }
}

function outcomesOf(answer: Record<string, unknown>): Outcome[] {
  return records(answer.decisions).flatMap(({ login, status }) =>
    typeof login === "string" && typeof status === "string"
      ? [{ login, status }]
      : []
  )
}

function problemsOf(answer: Record<string, unknown>): Problem[] {
  return records(answer.problems).flatMap(({ login, message, path }) =>
    typeof login === "string"
      ? [{ login, message: [path, message].filter(Boolean).join(": ") }]
      : []
  )
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((one): one is Record<string, unknown> => isRecord(one))
    : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function reasonOf(error: unknown): string {
  if (!isRecord(error)) return String(error)
  const { message, cause } = error
  const code = isRecord(cause) ? cause.code : undefined
  return [message, code].filter((one) => typeof one === "string").join(": ")
}
