import { Cursor } from "./cursor"

const OPEN = 123
const CLOSE = 125
const QUOTE = 34
const COLON = 58
const COMMA = 44
const ZERO = 48
const BILLION = 1_000_000_000
const MOST_DIGITS = 16

/** Writes cursors as bytes, one after another in the same memory: a batch has thousands of logins. */
export class CursorWriter {
  private bytes = Buffer.allocUnsafe(4096)
  private length = 0

  begin(): void {
    this.bytes[0] = OPEN
    this.length = 1
  }

  /** A login that is visible ASCII without escapes. */
  addBytes(from: Buffer, start: number, end: number, seq: number): void {
    this.reserve(end - start + MOST_DIGITS + 4)
    this.separate()
    const { bytes } = this
    bytes[this.length++] = QUOTE
    for (let at = start; at < end; at++) {
      bytes[this.length++] = from[at] ?? 0
    }
    bytes[this.length++] = QUOTE
    this.addNumber(seq)
  }

  addText(login: string, seq: number): void {
    const name = Buffer.from(JSON.stringify(login))
    this.reserve(name.length + MOST_DIGITS + 4)
    this.separate()
    this.length += name.copy(this.bytes, this.length)
    this.addNumber(seq)
  }

  end(): Cursor {
    this.bytes[this.length++] = CLOSE
    return new Cursor(this.bytes.toString("utf8", 0, this.length))
  }

  private separate(): void {
    if (this.length > 1) {
      this.bytes[this.length++] = COMMA
    }
  }

  private addNumber(seq: number): void {
    this.bytes[this.length++] = COLON
    const high = Math.floor(seq / BILLION)
    if (high === 0) {
      this.addDigits(seq, 1)
    } else {
      this.addDigits(high, 1)
      this.addDigits(seq - high * BILLION, 9)
    }
  }

  private addDigits(value: number, least: number): void {
    let digits = least
    while (digits < 10 && value >= 10 ** digits) {
      digits += 1
    }
    let rest = value | 0
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tenth = (rest / 10) | 0
      this.bytes[at] = ZERO + rest - 10 * tenth
      rest = tenth
    }
    this.length += digits
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) {
      return
    }
    const larger = Buffer.allocUnsafe(2 * (this.length + more))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}
