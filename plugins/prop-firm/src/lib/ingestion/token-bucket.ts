/**
 * So much per second, with a burst of one second. What is taken may be more than
 * is there: the debt is waited for by those who come next. Another rate begins anew.
 */
export class TokenBucket {
  private tokens: number
  private at: number

  constructor(
    private rate: number,
    now: number
  ) {
    this.tokens = rate
    this.at = now
  }

  /** Takes, and answers 0; or takes nothing and answers the seconds to wait. */
  take(count: number, rate: number, now: number): number {
    this.refill(rate, now)
    if (this.tokens <= 0) {
      return (1 - this.tokens) / rate
    }
    this.tokens -= count
    return 0
  }

  private refill(rate: number, now: number): void {
    const passed = Math.max(0, now - this.at) / 1000
    this.tokens =
      rate === this.rate ? Math.min(rate, this.tokens + passed * rate) : rate
    this.rate = rate
    this.at = now
  }
}
