/** Reads what a `CodeWriter` wrote. */
export class CodeReader {
  #at = 0

  constructor(private readonly codes: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.codes.length
  }

  unsigned(): number {
    let value = 0
    let weight = 1
    let code = this.codes.charCodeAt(this.#at++)
    while (code >= 0x80) {
      value += (code - 0x80) * weight
      weight *= 0x80
      code = this.codes.charCodeAt(this.#at++)
    }
    return value + code * weight
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  text(): string {
    const size = this.unsigned()
    this.#at += size
    return this.codes.slice(this.#at - size, this.#at)
  }
}
