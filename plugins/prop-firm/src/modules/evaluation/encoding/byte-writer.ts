const MOST_BYTES = 8

/** Bytes that grow at their end: whole numbers in as few bytes as they need. */
export class ByteWriter {
  length = 0
  private bytes = Buffer.allocUnsafe(1024)

  /** A whole number from 0 to 2^53, seven bits a byte. */
  unsigned(value: number): void {
    this.reserve(MOST_BYTES)
    const { bytes } = this
    let at = this.length
    let rest = value
    while (rest > 0x7fffffff) {
      bytes[at++] = (rest % 0x80) + 0x80
      rest = Math.floor(rest / 0x80)
    }
    while (rest >= 0x80) {
      bytes[at++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    bytes[at++] = rest
    this.length = at
  }

  /** A whole number of either sign, to 2^52; small ones of both are short. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  text(value: string): void {
    const size = Buffer.byteLength(value)
    this.unsigned(size)
    this.reserve(size)
    this.bytes.write(value, this.length)
    this.length += size
  }

  append(other: ByteWriter): void {
    this.reserve(other.length)
    other.bytes.copy(this.bytes, this.length, 0, other.length)
    this.length += other.length
  }

  /** What was written, as long as nothing more is. */
  written(): Buffer {
    return this.bytes.subarray(0, this.length)
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
