/** A refusal by the server, with its HTTP status and its own sentence. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Machine-readable kind, e.g. "invalid_data". */
    readonly type: string | null
  ) {
    super(message)
    this.name = "RequestError"
  }
}
