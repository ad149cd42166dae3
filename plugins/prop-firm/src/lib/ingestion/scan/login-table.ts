const SLOTS = 1 << 18
const LONGEST = 32

/**
 * Texts of logins by their bytes: the same login is the same string in batch
 * after batch, so that nothing is made anew and maps need not hash it again. A
 * slot holds the newest login that fell on it.
 */
export class LoginTable {
  private readonly slots: (string | undefined)[] = new Array<
    string | undefined
  >(SLOTS).fill(undefined)

  /** The ASCII text of these bytes. */
  textOf(bytes: Buffer, from: number, to: number): string {
    if (to - from > LONGEST) {
      return bytes.toString("latin1", from, to)
    }
    let hash = 0x811c9dc5
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ bytes[at], 0x01000193)
    }
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    const known = this.slots[slot]
    if (known !== undefined && isSame(known, bytes, from, to)) {
      return known
    }
    const text = bytes.toString("latin1", from, to)
    this.slots[slot] = text
    return text
  }
}

function isSame(text: string, bytes: Buffer, from: number, to: number) {
  if (text.length !== to - from) {
    return false
  }
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[from + index]) {
      return false
    }
  }
  return true
}
