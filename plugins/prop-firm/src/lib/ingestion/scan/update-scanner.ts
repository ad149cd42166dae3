import { ColumnBuilder } from "./column-builder"
import type { Row } from "./column-builder"
import { scanAmount } from "./scan-amount"
import type { Amount } from "./scan-amount"
import { NO_INSTANT, scanInstant } from "./scan-instant"

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const OPEN = 123
const CLOSE = 125
const NEWLINE = 10

/** Fields of an item and of its event, each a bit of what was seen. */
const LOGIN = 1
const SEQ = 2
const EVENT = 4
const TYPE = 8
const AT = 16
const BALANCE = 32
const EQUITY = 64
const LOW = 128
const HIGH = 256
const NEEDED = LOGIN | SEQ | EVENT | TYPE | AT | BALANCE | EQUITY

const amount = (): Amount => ({ value: 0, scale: 0 })

/**
 * Reads one item after another from the bytes of a batch. Knows only what plain
 * equity updates consist of; at anything else it stops, and says so.
 */
export class UpdateScanner {
  /** Where it stands. */
  at = 0
  private seen = 0
  /** Borders of the text read last. */
  private from = 0
  private to = 0
  private readonly row: Row = {
    loginFrom: 0,
    loginTo: 0,
    seq: 0,
    at: 0,
    balance: amount(),
    equity: amount(),
    low: amount(),
    high: amount(),
    hasLow: false,
    hasHigh: false,
  }

  /** @param isLines a line break ends an item and is no white space inside it */
  constructor(
    private readonly bytes: Buffer,
    private readonly isLines: boolean,
    private readonly builder: ColumnBuilder
  ) {}

  /** Skips white space; the byte after it. */
  next(): number {
    for (;;) {
      const byte = this.bytes[this.at]
      if (
        byte !== 32 &&
        byte !== 9 &&
        byte !== 13 &&
        (byte !== NEWLINE || this.isLines)
      ) {
        return byte ?? -1
      }
      this.at += 1
    }
  }

  /** Reads one item into the columns. False when it is no plain update. */
  item(): boolean {
    this.seen = 0
    if (!this.object(false) || (this.seen & NEEDED) !== NEEDED) {
      return false
    }
    this.row.hasLow = (this.seen & LOW) !== 0
    this.row.hasHigh = (this.seen & HIGH) !== 0
    return this.builder.add(this.row)
  }

  private object(isEvent: boolean): boolean {
    if (this.next() !== OPEN) {
      return false
    }
    this.at += 1
    for (;;) {
      const before = this.seen
      const field = this.key(isEvent)
      if (field === 0 || (before & field) !== 0 || this.next() !== COLON) {
        return false
      }
      this.seen |= field
      this.at += 1
      if (!this.value(field)) {
        return false
      }
      const byte = this.next()
      this.at += 1
      if (byte === CLOSE) {
        return true
      }
      if (byte !== COMMA) {
        return false
      }
    }
  }

  private value(field: number): boolean {
    switch (field) {
      case SEQ:
        return this.seq()
      case EVENT:
        return this.object(true)
      default:
        return this.text() && this.textOf(field)
    }
  }

  private textOf(field: number): boolean {
    const { bytes, from, to, row } = this
    switch (field) {
      case LOGIN:
        row.loginFrom = from
        row.loginTo = to
        return to > from && to - from <= 100
      case TYPE:
        return this.isWord("equity")
      case AT:
        row.at = scanInstant(bytes, from, to)
        return row.at !== NO_INSTANT
      case BALANCE:
        return scanAmount(bytes, from, to, row.balance)
      case EQUITY:
        return scanAmount(bytes, from, to, row.equity)
      case LOW:
        return scanAmount(bytes, from, to, row.low)
      default:
        return scanAmount(bytes, from, to, row.high)
    }
  }

  /** The field a key names, or 0. */
  private key(isEvent: boolean): number {
    this.next()
    if (!this.text()) {
      return 0
    }
    if (!isEvent) {
      if (this.isWord("login")) return LOGIN
      if (this.isWord("seq")) return SEQ
      return this.isWord("event") ? EVENT : 0
    }
    switch (this.to - this.from) {
      case 2:
        return this.isWord("at") ? AT : 0
      case 3:
        return this.isWord("low") ? LOW : 0
      case 4:
        return this.isWord("type") ? TYPE : this.isWord("high") ? HIGH : 0
      case 6:
        return this.isWord("equity") ? EQUITY : 0
      default:
        return this.isWord("balance") ? BALANCE : 0
    }
  }

  /** A text without escapes, in visible ASCII or space. */
  private text(): boolean {
    if (this.next() !== QUOTE) {
      return false
    }
    const { bytes } = this
    const from = this.at + 1
    let at = from
    for (;;) {
      const byte = bytes[at] ?? 0
      if (byte === QUOTE) {
        this.from = from
        this.to = at
        this.at = at + 1
        return true
      }
      if (byte < 32 || byte > 126 || byte === BACKSLASH) {
        return false
      }
      at += 1
    }
  }

  private isWord(word: string): boolean {
    const { bytes, from } = this
    if (this.to - from !== word.length) {
      return false
    }
    for (let index = 0; index < word.length; index++) {
      if (bytes[from + index] !== word.charCodeAt(index)) {
        return false
      }
    }
    return true
  }

  /** A whole number of up to fifteen digits, written as JSON allows it. */
  private seq(): boolean {
    const first = this.next()
    const { bytes } = this
    let at = this.at
    let value = 0
    for (; ; at++) {
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) {
        break
      }
      value = value * 10 + digit
    }
    const digits = at - this.at
    const after = bytes[at]
    this.at = at
    this.row.seq = value
    return (
      digits >= 1 &&
      digits <= 15 &&
      (first !== 48 || digits === 1) &&
      after !== 46 &&
      after !== 69 &&
      after !== 101
    )
  }
}
