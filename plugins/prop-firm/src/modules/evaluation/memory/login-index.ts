import { KEY_SIZE } from "./login-keys"
import type { LoginKeys } from "./login-keys"

const FREE = -1

/**
 * Account numbers of one connection by the bytes of their logins, as a batch has
 * them: nothing is made of a login to find its account. Logins too long for a key
 * are in a map.
 */
export class LoginIndex {
  private slots = new Int32Array(256).fill(FREE)
  private count = 0
  private readonly long = new Map<string, number>()
  private readonly scratch = Buffer.alloc(KEY_SIZE)

  constructor(private readonly keys: LoginKeys) {}

  set(login: string, account: number): void {
    const size = Buffer.byteLength(login)
    if (size >= KEY_SIZE) {
      this.long.set(login, account)
      return
    }
    this.scratch.write(login, 0)
    this.keys.set(account, this.scratch, size)
    this.reserve()
    const slot = this.slotOf(this.scratch, 0, size)
    if (this.slots[slot] === FREE) {
      this.count += 1
    }
    this.slots[slot] = account
  }

  /** The account of a login; -1 where it is not known. */
  find(bytes: Buffer, from: number, to: number): number {
    return to - from >= KEY_SIZE
      ? (this.long.get(bytes.toString("utf8", from, to)) ?? FREE)
      : (this.slots[this.slotOf(bytes, from, to)] ?? FREE)
  }

  findText(login: string): number {
    const size = Buffer.byteLength(login)
    if (size >= KEY_SIZE) {
      return this.long.get(login) ?? FREE
    }
    this.scratch.write(login, 0)
    return this.find(this.scratch, 0, size)
  }

  /** The slot of a login, or the free one where it would be. */
  private slotOf(bytes: Buffer, from: number, to: number): number {
    const { slots } = this
    const keys = this.keys.bytes
    const size = to - from
    let hash = size
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    let slot = (hash ^ (hash >>> 13)) & (slots.length - 1)
    for (;;) {
      const account = slots[slot] ?? FREE
      if (
        account === FREE ||
        isSame(keys, account * KEY_SIZE, bytes, from, size)
      ) {
        return slot
      }
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  private reserve(): void {
    if (2 * (this.count + 1) <= this.slots.length) {
      return
    }
    const { slots, keys } = this
    this.slots = new Int32Array(2 * slots.length).fill(FREE)
    for (const account of slots) {
      if (account !== FREE) {
        const from = account * KEY_SIZE + 1
        const size = keys.bytes[from - 1] ?? 0
        this.slots[this.slotOf(keys.bytes, from, from + size)] = account
      }
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
