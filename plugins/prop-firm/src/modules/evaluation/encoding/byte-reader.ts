/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  /** Up to four bytes are put together as whole numbers: nearly all are no longer. */
  unsigned(): number {
    const { bytes } = this
    let at = this.at
    let value = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) {
        this.at = at
        return value
      }
    }
    let byte: number
    let weight = 2 ** 28
    do {
      byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * weight
      weight *= 0x80
    } while (byte >= 0x80)
    this.at = at
    return value
  }

  signed(): number {
    const value = this.unsigned()
    if (value <= 0x7fffffff) {
      return (value & 1) === 1 ? -(value >>> 1) - 1 : value >>> 1
    }
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  text(): string {
    const size = this.unsigned()
    this.at += size
    return this.bytes.toString("utf8", this.at - size, this.at)
  }
}
