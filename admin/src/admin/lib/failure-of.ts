import { RequestError } from "@highwater/client"

/** What a failed request means for the page that made it. */
export interface Failure {
  kind: "forbidden" | "missing" | "conflict" | "failed"
  /** The server's own sentence. */
  message: string
}

/** Reads a thrown value as a failure that can be shown. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const status = error instanceof RequestError ? error.status : 0
  return { kind: kindOf(status), message }
}

function kindOf(status: number): Failure["kind"] {
  switch (status) {
    case 403:
      return "forbidden"
    case 404:
      return "missing"
    case 409:
      return "conflict"
    default:
      return "failed"
  }
}
