import { MedusaError } from "@medusajs/framework/utils"

export type BrokerOptions = {
  url: string
  token: string
  /** Real milliseconds one attempt may take; 10 s when absent. */
  timeout_ms?: number
}

const ATTEMPTS = 3
const FIRST_WAIT_MS = 100

/**
 * One call of the platform's HTTP API. No answer, 429 and 5xx are tried three
 * times: every route may be repeated, because writes carry a key or set a state.
 * Throws `MedusaError` with the platform's own sentence.
 */
export async function callBroker(
  options: BrokerOptions,
  method: "GET" | "POST",
  route: string,
  body?: Record<string, unknown>
): Promise<unknown> {
  let failure = ""
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await wait(FIRST_WAIT_MS * 4 ** (attempt - 1))
    try {
      const response = await request(options, method, route, body)
      if (response.status !== 429 && response.status < 500)
        return await read(response, method, route)
      failure = `it answered ${response.status}`
    } catch (error) {
      if (error instanceof MedusaError) throw error
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `the simulated platform did not do ${method} ${route}: ${failure}`
  )
}

function request(
  options: BrokerOptions,
  method: string,
  route: string,
  body?: Record<string, unknown>
): Promise<Response> {
  return fetch(`${options.url.replace(/\/+$/, "")}${route}`, {
    method,
    headers: {
      authorization: `Bearer ${options.token}`,
      "content-type": "application/json",
    },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(options.timeout_ms ?? 10_000),
  })
}

async function read(
  response: Response,
  method: string,
  route: string
): Promise<unknown> {
  const answer: unknown = await response.json()
  if (response.ok) return answer
  const { message } = answer as { message?: string }
  throw new MedusaError(
    response.status === 404
      ? MedusaError.Types.NOT_FOUND
      : MedusaError.Types.INVALID_DATA,
    `the simulated platform refused ${method} ${route}: ${message ?? response.status}`
  )
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
