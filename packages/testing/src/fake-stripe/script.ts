/** Something that goes wrong with the next requests that match. */
export interface Mishap {
  method?: "GET" | "POST" | "DELETE"
  /** Part of the path, e.g. "/confirm" or "refunds". */
  path?: string
  /** How often it happens; default once. */
  times?: number
  /** The answer waits this long. */
  delay_ms?: number
  /** Answered with this status instead; `after` lets the request take effect first. */
  status?: number
  /** The connection breaks instead of an answer. */
  drop?: boolean
  /** The request has its effect all the same, and only its answer is lost. */
  after?: boolean
}

/** Mishaps in the order they were written down. */
export class Script {
  private readonly mishaps: { mishap: Mishap; left: number }[] = []

  add(mishap: Mishap): void {
    this.mishaps.push({ mishap, left: mishap.times ?? 1 })
  }

  clear(): void {
    this.mishaps.length = 0
  }

  /** What happens to this request; used up by it. */
  take(method: string, pathname: string): Mishap | null {
    const found = this.mishaps.find(
      ({ mishap, left }) =>
        left > 0 &&
        (mishap.method === undefined || mishap.method === method) &&
        pathname.includes(mishap.path ?? "")
    )
    if (!found) {
      return null
    }
    found.left -= 1
    return found.mishap
  }
}
