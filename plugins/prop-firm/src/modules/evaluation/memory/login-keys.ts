/** Bytes of a login and one for its length: logins are shorter than this, or elsewhere. */
export const KEY_SIZE = 16

/** The logins of all accounts by their number, in one piece of memory. */
export class LoginKeys {
  bytes = Buffer.alloc(1024 * KEY_SIZE)

  set(account: number, login: Buffer, size: number): void {
    const at = account * KEY_SIZE
    if (at + KEY_SIZE > this.bytes.length) {
      const larger = Buffer.alloc(
        Math.max(at + KEY_SIZE, Math.ceil(1.25 * this.bytes.length))
      )
      this.bytes.copy(larger)
      this.bytes = larger
    }
    this.bytes[at] = size
    login.copy(this.bytes, at + 1, 0, size)
  }
}
