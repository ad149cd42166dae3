import { copyState } from "../engine/copy-state"
import { openFirstDay } from "../engine/first-day"
import type { Program } from "../engine/program"
import { start } from "../engine/start"
import type { State } from "../engine/state"
import { CodeReader } from "./code-reader"
import { CodeWriter } from "./code-writer"
import { isAsPattern, readHead, readLeaf, writeLeaf } from "./leaf"

/** Fields by name: a part of a state whose values are packed one by one. */
type Fields = Record<string, unknown>

/** Writes states of one program in some two hundred characters, and reads them back. */
export interface StatePacker {
  /**
   * The state as a short text, with a text of the caller's own beside it; null where it holds more than values: ids of
   * events, other terms, something to go back to.
   */
  pack(state: State, beside: string): string | null
  unpack(packed: string): { state: State; beside: string }
}

/** Parts that are packed field by field, and what is no value. */
const PARTS = ["day", "payout", "scaling"] as const
const APART: ReadonlySet<string> = new Set([
  ...PARTS,
  "rules",
  "ids",
  "checkpoint",
  "history",
  "calm",
])

const fieldsOf = (value: object): Fields => value as Fields

/** The state packed ones are the difference from: before the first event, with a day that is long over. */
const patternOf = (program: Program): State => {
  const pattern = copyState(start(program))
  openFirstDay(program, pattern, 0)
  return pattern
}

const isPackable = (state: State): boolean =>
  state.terms === null &&
  state.ids.size === 0 &&
  state.checkpoint === null &&
  state.history === null &&
  state.day !== null

/** Whether two parts have the same fields in the same order. */
const isAlike = (names: readonly string[], own: readonly string[]): boolean => {
  if (names.length !== own.length) return false
  for (let n = 0; n < names.length; n += 1) {
    if (names[n] !== own[n]) return false
  }
  return true
}

/** The values of a part in the order of the names; null where it has others. A state that was read has another order. */
const valuesOf = (
  part: Fields,
  names: readonly string[]
): readonly unknown[] | null => {
  const own = Object.keys(part)
  if (isAlike(own, names)) return Object.values(part)
  return own.length === names.length && names.every((name) => name in part)
    ? names.map((name) => part[name])
    : null
}

/** A part of a state as the pattern has it: its leaves begin with one for the part as a whole. */
interface Part {
  names: readonly string[]
  pattern: readonly unknown[]
  first: number
  /** Of these leaves those that are packed, by their place among the fields. */
  packed: readonly number[]
}

class Packer implements StatePacker {
  readonly #pattern: State
  readonly #parts: readonly Part[]
  readonly #leaves: number
  readonly #unit: bigint
  readonly #writer = new CodeWriter()
  /** The last leaf that was written. */
  #last = 0

  constructor(program: Program) {
    this.#pattern = patternOf(program)
    this.#unit = program.minorUnit
    let leaves = 1
    this.#parts = this.#partsOf(this.#pattern).map((pattern, index) => {
      const names = Object.keys(pattern)
      const first = leaves
      leaves += names.length + 1
      const packed = [...names.keys()].filter(
        (place) => index > 0 || !APART.has(names[place] ?? "")
      )
      return { names, pattern: Object.values(pattern), first, packed }
    })
    this.#leaves = leaves
  }

  pack(state: State, beside: string): string | null {
    if (!isPackable(state) || state.rules.length !== this.#pattern.rules.length)
      return null
    const to = this.#writer
    to.unsigned(this.#leaves)
    to.text(beside)
    this.#last = 0
    const parts = this.#partsOf(this.#inOrder(state))
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]
      const own = this.#parts[index]
      if (part && own) this.#packPart(part, own)
    }
    return to.end()
  }

  unpack(packed: string): { state: State; beside: string } {
    const from = new CodeReader(packed)
    const leaves = from.unsigned()
    if (leaves !== this.#leaves) {
      throw new Error(`a state of ${leaves} leaves, not ${this.#leaves}`)
    }
    const beside = from.text()
    const pattern = this.#pattern
    const state = copyState(pattern)
    state.day = pattern.day && { ...pattern.day }
    state.payout = { ...pattern.payout }
    state.scaling = { ...pattern.scaling }
    state.rules = pattern.rules.map((rule) => ({ ...rule }))
    const parts = this.#partsOf(state)
    let leaf = 0
    let index = 0
    while (!from.isAtEnd) {
      const { gap, tag } = readHead(from)
      leaf += gap
      while (leaf >= (this.#parts[index + 1]?.first ?? Infinity)) index += 1
      this.#unpackLeaf(state, parts, index, leaf, from, tag)
    }
    return { state, beside }
  }

  /** States that were read have their fields in another order. */
  #inOrder(state: State): State {
    const names = this.#parts[0]?.names ?? []
    return isAlike(Object.keys(state), names) ? state : copyState(state)
  }

  #partsOf(state: State): Fields[] {
    return [
      fieldsOf(state),
      ...PARTS.map((name) => fieldsOf(state[name] ?? {})),
      ...state.rules.map(fieldsOf),
    ]
  }

  #write(leaf: number, value: unknown, pattern: unknown): void {
    writeLeaf(this.#writer, leaf - this.#last, value, pattern, this.#unit)
    this.#last = leaf
  }

  #packPart(part: Fields, { names, pattern, first, packed }: Part): void {
    const values = valuesOf(part, names)
    if (!values) {
      this.#write(first, part, null)
      return
    }
    for (const place of packed) {
      const value = values[place]
      if (!isAsPattern(value, pattern[place])) {
        this.#write(first + 1 + place, value, pattern[place])
      }
    }
  }

  #unpackLeaf(
    state: State,
    parts: readonly Fields[],
    index: number,
    leaf: number,
    from: CodeReader,
    tag: number
  ): void {
    const own = this.#parts[index]
    const part = parts[index]
    if (!own || !part) return
    const place = leaf - own.first - 1
    const name = own.names[place]
    if (name !== undefined) {
      part[name] = readLeaf(from, tag, own.pattern[place], this.#unit)
      return
    }
    const whole = readLeaf(from, tag, null, this.#unit)
    const rule = index - PARTS.length - 1
    if (rule >= 0) state.rules[rule] = whole as State["rules"][number]
    else Object.assign(state, { [PARTS[index - 1] ?? ""]: whole })
  }
}

/** Makes a program ready to pack states of accounts with. */
export const statePacker = (program: Program): StatePacker =>
  new Packer(program)
