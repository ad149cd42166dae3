const KEY = 16
const LONGEST = KEY - 1
const FREE = -1

/**
 * Account numbers of one connection by the bytes of their logins, as a batch has
 * them: nothing is made of a login to find its account. Short logins only; the
 * others are in a map.
 */
export class LoginIndex {
  private slots = new Int32Array(1024).fill(FREE)
  private keys = Buffer.alloc(512 * KEY)
  private accounts = new Int32Array(512)
  private count = 0
  private readonly long = new Map<string, number>()
  private readonly scratch = Buffer.alloc(KEY)

  set(login: string, account: number): void {
    const size = Buffer.byteLength(login)
    if (size > LONGEST) {
      this.long.set(login, account)
      return
    }
    this.scratch.write(login, 0)
    this.reserve()
    const slot = this.slotOf(this.scratch, 0, size)
    const known = this.slots[slot] ?? FREE
    const entry = known === FREE ? this.count++ : known
    this.slots[slot] = entry
    this.accounts[entry] = account
    this.keys[entry * KEY] = size
    this.scratch.copy(this.keys, entry * KEY + 1, 0, size)
  }

  /** The account of a login; -1 where it is not known. */
  find(bytes: Buffer, from: number, to: number): number {
    if (to - from > LONGEST) {
      return this.long.get(bytes.toString("utf8", from, to)) ?? FREE
    }
    const entry = this.slots[this.slotOf(bytes, from, to)] ?? FREE
    return entry === FREE ? FREE : (this.accounts[entry] ?? FREE)
  }

  findText(login: string): number {
    const size = Buffer.byteLength(login)
    if (size > LONGEST) {
      return this.long.get(login) ?? FREE
    }
    this.scratch.write(login, 0)
    return this.find(this.scratch, 0, size)
  }

  /** The slot of a login, or the free one where it would be. */
  private slotOf(bytes: Buffer, from: number, to: number): number {
    const { slots, keys } = this
    const size = to - from
    let hash = size
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    let slot = (hash ^ (hash >>> 13)) & (slots.length - 1)
    for (;;) {
      const entry = slots[slot] ?? FREE
      if (entry === FREE || isSame(keys, entry * KEY, bytes, from, size)) {
        return slot
      }
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  private reserve(): void {
    if (2 * (this.count + 1) <= this.slots.length) {
      return
    }
    const { keys, count } = this
    const accounts = new Int32Array(2 * this.accounts.length)
    accounts.set(this.accounts)
    this.accounts = accounts
    this.keys = Buffer.alloc(2 * keys.length)
    keys.copy(this.keys)
    this.slots = new Int32Array(2 * this.slots.length).fill(FREE)
    for (let entry = 0; entry < count; entry++) {
      const from = entry * KEY + 1
      const size = this.keys[entry * KEY] ?? 0
      this.slots[this.slotOf(this.keys, from, from + size)] = entry
    }
  }
}

function isSame(
  keys: Buffer,
  key: number,
  bytes: Buffer,
  from: number,
  size: number
): boolean {
  if (keys[key] !== size) {
    return false
  }
  for (let n = 0; n < size; n++) {
    if (keys[key + 1 + n] !== bytes[from + n]) {
      return false
    }
  }
  return true
}
