/** What fills a gap besides words: facts, written as each language writes them. */
export type Value =
  | MoneyValue
  | NumberValue
  | CountValue
  | InstantValue
  | DateValue
  | DurationValue
  | ListValue

/** An amount in the minor unit of its currency. */
export interface MoneyValue {
  money: string
  currency: string
}

/** A decimal number: a percent, a factor, lots. */
export interface NumberValue {
  number: string
}

/** A whole number of things. */
export interface CountValue {
  count: number
}

/** An instant with the offset of the zone it is told in. */
export interface InstantValue {
  instant: string
}

/** A calendar date. */
export interface DateValue {
  date: string
}

/** Milliseconds. */
export interface DurationValue {
  duration: number
}

/** Several texts, one after the other. */
export interface ListValue {
  list: readonly (string | Message)[]
}

/** A sentence as data: a catalogue key and what fills its gaps, which may be sentences themselves. Plain JSON. */
export interface Message {
  key: MessageKey
  params: Readonly<Record<string, Param>>
}

export type Param = string | Value | Message

export type MessageKey = keyof typeof import("./catalogues/en").en
