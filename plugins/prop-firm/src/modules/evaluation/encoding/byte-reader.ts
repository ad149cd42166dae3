/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  unsigned(): number {
    let byte = this.bytes[this.at++] ?? 0
    if (byte < 0x80) {
      return byte
    }
    let value = byte - 0x80
    let weight = 0x80
    do {
      byte = this.bytes[this.at++] ?? 0
      value += (byte & 0x7f) * weight
      weight *= 0x80
    } while (byte >= 0x80)
    return value
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  text(): string {
    const size = this.unsigned()
    this.at += size
    return this.bytes.toString("utf8", this.at - size, this.at)
  }
}
