/** All numbers of a login's stream that the journal has, as ranges. */
export class SeenNumbers {
  constructor(
    /** Pairs of first and last, ascending, never touching. */
    readonly ranges: number[] = []
  ) {}

  get first(): number | null {
    return this.ranges[0] ?? null
  }

  get last(): number | null {
    return this.ranges[this.ranges.length - 1] ?? null
  }

  has(number: number): boolean {
    const at = this.after(number)
    return at > 0 && number <= (this.ranges[at - 1] ?? 0)
  }

  /** False where it was there already. */
  add(number: number): boolean {
    const { ranges } = this
    const last = ranges.length - 1
    if (ranges[last] === number - 1) {
      ranges[last] = number
      return true
    }
    if (this.has(number)) {
      return false
    }
    const at = this.after(number)
    const joinsLeft = at > 0 && ranges[at - 1] === number - 1
    const joinsRight = ranges[at] === number + 1
    if (joinsLeft && joinsRight) {
      ranges.splice(at - 1, 2)
    } else if (joinsLeft) {
      ranges[at - 1] = number
    } else if (joinsRight) {
      ranges[at] = number
    } else {
      ranges.splice(at, 0, number, number)
    }
    return true
  }

  /** Missing ranges between the first and the last number, from a number on. */
  missingFrom(below: number): number[] {
    const missing: number[] = []
    for (let at = 1; at + 1 < this.ranges.length; at += 2) {
      const first = (this.ranges[at] ?? 0) + 1
      if (first >= below) {
        missing.push(first, (this.ranges[at + 1] ?? 0) - 1)
      }
    }
    return missing
  }

  /** Place of the first range that begins behind a number. */
  private after(number: number): number {
    let low = 0
    let high = this.ranges.length / 2
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ranges[2 * middle] ?? 0) <= number) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return 2 * low
  }
}
