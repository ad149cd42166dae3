/** Logins of a batch, row by row, where they stand in its bytes: visible ASCII without escapes. */
export class LoginColumn {
  private constructor(
    readonly bytes: Buffer,
    readonly from: Int32Array,
    readonly to: Int32Array
  ) {}

  /** Room for so many logins in these bytes. */
  static in(bytes: Buffer, most: number): LoginColumn {
    return new LoginColumn(bytes, new Int32Array(most), new Int32Array(most))
  }

  static of(logins: readonly string[]): LoginColumn {
    const column = LoginColumn.in(Buffer.from(logins.join("")), logins.length)
    let at = 0
    logins.forEach((login, row) => {
      column.set(row, at, at + login.length)
      at += login.length
    })
    return column
  }

  set(row: number, from: number, to: number): void {
    this.from[row] = from
    this.to[row] = to
  }

  text(row: number): string {
    return this.bytes.toString("latin1", this.from[row] ?? 0, this.to[row] ?? 0)
  }
}
