/** Codes of characters in the making, ending as a text: whole numbers in as few of them as they need. */
export class CodeWriter {
  readonly #codes: number[] = []

  /** A whole number from 0 to 2^53, seven bits a character. */
  unsigned(value: number): void {
    let rest = value
    while (rest > 0x7fffffff) {
      this.#codes.push((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    while (rest >= 0x80) {
      this.#codes.push((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.#codes.push(rest)
  }

  /** A whole number of either sign, to 2^52; small ones of both are short. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  text(value: string): void {
    this.unsigned(value.length)
    for (let at = 0; at < value.length; at += 1) {
      this.#codes.push(value.charCodeAt(at))
    }
  }

  /** What was written since the last end. */
  end(): string {
    const text = textOf(this.#codes)
    this.#codes.length = 0
    return text
  }
}

/** More arguments at once than this are too many for a call. */
const AT_ONCE = 4096

const textOf = (codes: readonly number[]): string => {
  if (codes.length <= AT_ONCE) return String.fromCharCode(...codes)
  let text = ""
  for (let from = 0; from < codes.length; from += AT_ONCE) {
    text += String.fromCharCode(...codes.slice(from, from + AT_ONCE))
  }
  return text
}
