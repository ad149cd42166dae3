const LONGEST_WAIT = 30
/** How much the newest measurement counts. */
const WEIGHT = 0.2
const SLOWEST = 1000

/** Events handed to the evaluation and not yet answered, and how fast they go. */
export class Backlog {
  private events = 0
  private perSecond = 50_000

  get waiting(): number {
    return this.events
  }

  /** Counts a submission in; call the answer when it is settled. */
  add(count: number, now = performance.now()): () => void {
    const ahead = this.events + count
    this.events = ahead
    return () => {
      this.events -= count
      const seconds = (performance.now() - now) / 1000
      const rate = Math.max(SLOWEST, ahead / Math.max(seconds, 0.001))
      this.perSecond += WEIGHT * (rate - this.perSecond)
    }
  }

  /** Seconds until what waits now should be done: 1 to 30. */
  get retryAfterSeconds(): number {
    const seconds = Math.ceil(this.events / this.perSecond)
    return Math.min(LONGEST_WAIT, Math.max(1, seconds))
  }
}

/** The backlog of this process. */
export const backlog = new Backlog()
