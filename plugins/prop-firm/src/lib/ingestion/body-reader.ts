import type { IncomingMessage } from "node:http"
import type { ByteBudget } from "./byte-budget"
import { Refusal } from "./refusal"

export type BodyLimits = {
  mostBytes: number
  /** More than this of a body that is refused is not waited for. */
  mostDiscarded: number
  timeoutMs: number
  budget: ByteBudget
}

/** A body in memory; `release` gives its memory back to the budget. */
export type HeldBody = { bytes: Buffer; release: () => void }

/** Reads one body; see `readBody`. */
export class BodyReader {
  private chunks: Buffer[] = []
  private size = 0
  private held = 0
  private isFull = false
  private timer: NodeJS.Timeout | undefined
  private resolve: (body: HeldBody) => void = () => undefined
  private reject: (reason: Error) => void = () => undefined

  constructor(
    private readonly request: IncomingMessage,
    private readonly limits: BodyLimits
  ) {}

  read(): Promise<HeldBody> {
    const { request, limits } = this
    const declared = Number(request.headers["content-length"] ?? 0)
    if (declared > limits.mostDiscarded) {
      return Promise.reject(this.tooLarge(declared))
    }
    return new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
      this.timer = setTimeout(this.onTimeout, limits.timeoutMs)
      request.on("data", this.onData)
      request.on("end", this.onEnd)
      request.on("close", this.onClose)
    })
  }

  private readonly onData = (chunk: Buffer): void => {
    this.size += chunk.length
    const { mostBytes, mostDiscarded, budget } = this.limits
    if (this.size > mostDiscarded) {
      this.fail(this.tooLarge(this.size))
    } else if (this.size > mostBytes || this.isFull) {
      this.drop()
    } else if (budget.take(chunk.length)) {
      this.held += chunk.length
      this.chunks.push(chunk)
    } else {
      this.isFull = true
      this.drop()
    }
  }

  private readonly onEnd = (): void => {
    if (this.size > this.limits.mostBytes) {
      this.fail(this.tooLarge(this.size))
    } else if (this.isFull) {
      this.fail(
        new Refusal(
          429,
          "busy",
          "Too many bodies are in memory. Nothing of the batch was taken.",
          [],
          1
        )
      )
    } else {
      this.stop()
      const bytes = Buffer.concat(this.chunks, this.size)
      this.resolve({ bytes, release: () => this.drop() })
    }
  }

  private readonly onClose = (): void =>
    this.fail(
      new Refusal(400, "incomplete", "The sender left before the body's end.")
    )

  private readonly onTimeout = (): void =>
    this.fail(
      new Refusal(
        408,
        "too_slow",
        `The body was not complete after ${this.limits.timeoutMs / 1000} seconds.`
      )
    )

  private fail(error: Error): void {
    this.stop()
    this.drop()
    this.request.resume()
    this.reject(error)
  }

  private stop(): void {
    clearTimeout(this.timer)
    this.request.off("data", this.onData)
    this.request.off("end", this.onEnd)
    this.request.off("close", this.onClose)
  }

  private drop(): void {
    this.chunks = []
    this.limits.budget.give(this.held)
    this.held = 0
  }

  private tooLarge(size: number): Refusal {
    return new Refusal(
      413,
      "too_large",
      `The body has ${size} bytes; at most ${this.limits.mostBytes} are accepted.`
    )
  }
}
