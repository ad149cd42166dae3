import { loginOf } from "./account-names"

const ITEM = (login: string) =>
  `{"login":"${login}","seq":1000000000,"event":{"type":"equity","at":"2026-01-01T00:00:00.000Z","balance":"100000.00","equity":"100100.00"}},`

const sample = ITEM(loginOf(0))
const SIZE = sample.length
const LOGIN = sample.indexOf("1000000")
const SEQ = sample.indexOf("1000000000,")
const AT = sample.indexOf("2026")
const EQUITY = sample.indexOf("100100.00")
/** As long, and far below every floor. */
const BROKEN = '80000.00" '
const PLAIN = '"'

const digits = (bytes: Buffer, end: number, value: number, count: number) => {
  let rest = value
  for (let at = end - 1; at >= end - count; at -= 1) {
    bytes[at] = 48 + (rest % 10)
    rest = Math.floor(rest / 10)
  }
}

/** The body of a batch, written over for each request instead of made anew. */
export class BatchBody {
  readonly bytes: Buffer

  constructor(readonly count: number) {
    const text = ITEM(loginOf(0)).repeat(count)
    this.bytes = Buffer.from(`[${text.slice(0, -1)}]`)
  }

  /** @param at when it happened, as 24 characters */
  set(row: number, account: number, seq: number, at: Buffer, cents: number) {
    const from = 1 + row * SIZE
    const { bytes } = this
    digits(bytes, from + LOGIN + 7, 1_000_000 + account, 7)
    digits(bytes, from + SEQ + 10, seq, 10)
    at.copy(bytes, from + AT)
    const whole = Math.floor(cents / 100)
    digits(bytes, from + EQUITY + 6, whole, 6)
    digits(bytes, from + EQUITY + 9, cents % 100, 2)
    bytes.write(PLAIN, from + EQUITY + 9)
  }

  /** Makes the update of a row one that breaks every floor. */
  breakFloors(row: number): void {
    this.bytes.write(BROKEN, 1 + row * SIZE + EQUITY)
  }

  /** What was written into a row, to be made whole again. */
  restore(row: number): void {
    this.bytes.write("100100.00", 1 + row * SIZE + EQUITY)
  }
}
