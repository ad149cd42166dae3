import { COMPACT_SLOT, COMPACT_STRIDE, toSlots } from "@highwater/domain"
import type {
  AccountIdentity,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import { PARTS } from "../engine/part-of"
import { EXTRA, EXTRA_STRIDE } from "./extra"
import { GeneralStates } from "./general-states"
import { grown, grownInts } from "./grown"
import { LoginIndex } from "./login-index"
import { LoginKeys } from "./login-keys"
import { Streams } from "./streams"
import type { Freshness } from "./streams"
import { TermsTable } from "./terms-table"
import { UndoLog } from "./undo-log"
import type { UndoMark } from "./undo-log"
import { viewOf } from "./view-of"
import { writeFloors } from "./write-floors"

const FIRST_CAPACITY = 1024

/** An account in memory: entries of the journal up to `asOf` are in it already. */
export type HeldAccount = AccountIdentity & { asOf: number }

/**
 * The accounts of the partitions in memory, by a dense index: numbers in typed
 * arrays, everything an uncommitted evaluation changes in an undo log.
 */
export class Accounts {
  slots = new Float64Array(FIRST_CAPACITY * COMPACT_STRIDE)
  extra = new Float64Array(FIRST_CAPACITY * EXTRA_STRIDE)
  readonly held: HeldAccount[] = []
  readonly general = new GeneralStates(this.held)
  readonly terms = new TermsTable()
  /** The numbers that logins have sent. */
  readonly streams: Streams
  /** How often memory was forgotten: indexes from before are about nothing. */
  generation = 0
  private readonly loginKeys = new LoginKeys()
  private readonly byLogin = new Map<string, LoginIndex>()
  private readonly byId = new Map<string, number>()
  private readonly undo = new UndoLog()
  /** The evaluation in which an account was saved last. */
  private touched = new Int32Array(FIRST_CAPACITY)
  private evaluation = 1
  /** The last walk over a batch that has been at an account. */
  marks = new Int32Array(FIRST_CAPACITY)
  private mark = 0

  constructor() {
    this.streams = new Streams(this, this.undo)
  }

  /** Begins a walk that tells accounts it has been at by `marks`. */
  nextMark(): number {
    this.mark = this.mark === 0x7fffffff ? 1 : this.mark + 1
    return this.mark
  }

  /** The logins of a connection by their bytes. */
  loginsOf(connectionId: string): LoginIndex {
    const known = this.byLogin.get(connectionId)
    if (known) {
      return known
    }
    const logins = new LoginIndex(this.loginKeys)
    this.byLogin.set(connectionId, logins)
    return logins
  }

  indexOfLogin(connectionId: string, login: string): number | undefined {
    const index = this.byLogin.get(connectionId)?.findText(login) ?? -1
    return index < 0 ? undefined : index
  }

  indexOf(id: string): number | undefined {
    return this.byId.get(id)
  }

  /** Takes an account in; it refuses plain updates until something is put. */
  add(account: HeldAccount): number {
    const index = this.held.length
    this.reserve(index + 1)
    this.held.push(account)
    this.loginsOf(account.connectionId).set(account.login, index)
    this.byId.set(account.id, index)
    const first = index * EXTRA_STRIDE
    this.extra.fill(Number.NaN, first, first + EXTRA_STRIDE)
    this.extra[first + EXTRA.place] = account.slot * PARTS + account.part
    this.extra[first + EXTRA.terms] = this.terms.numberOf(account.compiled)
    this.extra[first + EXTRA.move] = 0
    this.extra[first + EXTRA.moves] = 0
    return index
  }

  /** The number of the stream of events that an account has had, as known here. */
  numberOf(index: number): number | null {
    return this.isCompact(index)
      ? (this.slots[index * COMPACT_STRIDE + COMPACT_SLOT.events] ?? 0)
      : (this.general.get(index)?.number ?? null)
  }

  /** Whether plain updates of the account go through the compact form now. */
  isCompact(index: number): boolean {
    return this.slots[index * COMPACT_STRIDE + COMPACT_SLOT.until] !== 0
  }

  /** The account in the general form; null where it must be read first. */
  view(index: number): EvaluatedAccount | null {
    const kept = this.general.get(index)
    return kept ? viewOf(kept, this.slots, index) : null
  }

  /** Keeps an account in the general form, and in the compact one if it has it. */
  put(index: number, account: EvaluatedAccount): void {
    const { plan } = account.compiled
    if (this.isTouched(index)) {
      this.undo.beside.push({ index, general: this.general.get(index) })
    }
    this.general.set(index, account)
    writeFloors(this.extra, index, account)
    if (!plan || !toSlots(plan, account.state, this.slots, index)) {
      this.slots[index * COMPACT_STRIDE + COMPACT_SLOT.until] = 0
    }
  }

  lastSeq(index: number): number | null {
    const last = this.extra[index * EXTRA_STRIDE + EXTRA.lastSeq] ?? Number.NaN
    return Number.isNaN(last) ? null : last
  }

  /** Takes in a number of the login's stream, if it is new. */
  see(index: number, seq: number): Freshness {
    const at = index * EXTRA_STRIDE + EXTRA.lastSeq
    if (seq === (this.extra[at] ?? Number.NaN) + 1) {
      this.extra[at] = seq
      return "fresh"
    }
    return this.streams.see(index, seq)
  }

  /** Begins a part of an evaluation; answers where to go back to. */
  begin(): UndoMark {
    this.nextEvaluation()
    return this.undo.mark
  }

  /** Whether an account was saved in this part of the evaluation. */
  isTouched(index: number): boolean {
    return this.touched[index] === this.evaluation
  }

  /** Saves an account before its first change in this part of the evaluation. */
  touch(index: number): void {
    if (this.touched[index] !== this.evaluation) {
      this.touched[index] = this.evaluation
      this.undo.push(index, this.slots, this.extra)
    }
  }

  /** Takes back all changes since a `begin`. */
  rollBack({ numbers, beside }: UndoMark): void {
    this.undo.restore(numbers, this.slots, this.extra)
    while (this.undo.beside.length > beside) {
      const saved = this.undo.beside.pop()
      if (saved && "general" in saved) {
        this.general.set(saved.index, saved.general)
      } else if (saved) {
        this.streams.restore(saved)
      }
    }
    this.nextEvaluation()
  }

  /** The accounts changed since the last commit; one may be there several times. */
  changed(): Int32Array {
    return this.undo.indexes.subarray(0, this.undo.count)
  }

  /** Makes all changes final. */
  commit(): void {
    this.undo.clear()
    this.nextEvaluation()
  }

  clear(): void {
    this.generation += 1
    this.held.length = 0
    this.general.clear()
    this.terms.clear()
    this.byLogin.clear()
    this.byId.clear()
    this.streams.clear()
    this.undo.clear()
    this.slots.fill(0)
    this.nextEvaluation()
  }

  private nextEvaluation(): void {
    if (this.evaluation === 0x7fffffff) {
      this.touched.fill(0)
      this.evaluation = 0
    }
    this.evaluation += 1
  }

  private reserve(count: number): void {
    if (count <= this.touched.length) {
      return
    }
    // A quarter more each time: what is not used yet is memory all the same.
    const capacity = Math.ceil(1.25 * this.touched.length)
    this.slots = grown(this.slots, capacity * COMPACT_STRIDE)
    this.extra = grown(this.extra, capacity * EXTRA_STRIDE)
    this.touched = grownInts(this.touched, capacity)
    this.marks = grownInts(this.marks, capacity)
    this.streams.reserve(capacity)
  }
}
