import { COMPACT_SLOT, COMPACT_STRIDE, toSlots } from "@highwater/domain"
import type {
  AccountIdentity,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import { EXTRA, EXTRA_STRIDE } from "./extra"
import { GeneralStates } from "./general-states"
import { grown } from "./grown"
import { UndoLog } from "./undo-log"
import { viewOf } from "./view-of"
import {
  NO_GAPS,
  withFirstGap,
  withGap,
  withoutNumber,
  type WireGaps,
} from "./wire-gaps"

const FIRST_CAPACITY = 1024

/** An account in memory: entries of the journal up to `asOf` are in it already. */
export type HeldAccount = AccountIdentity & { asOf: number }

/** Whether a number of a login's stream is new; "ask" where only the journal knows. */
export type Freshness = "fresh" | "seen" | "ask"

/**
 * The accounts of the partitions in memory, by a dense index: numbers in typed
 * arrays, everything an uncommitted evaluation changes in an undo log.
 */
export class Accounts {
  slots = new Float64Array(FIRST_CAPACITY * COMPACT_STRIDE)
  extra = new Float64Array(FIRST_CAPACITY * EXTRA_STRIDE)
  readonly held: HeldAccount[] = []
  readonly general = new GeneralStates()
  private readonly byLogin = new Map<string, Map<string, number>>()
  private readonly byId = new Map<string, number>()
  private readonly gaps = new Map<number, WireGaps>()
  private readonly undo = new UndoLog()
  /** The evaluation in which an account was saved last. */
  private touched = new Int32Array(FIRST_CAPACITY)
  private evaluation = 0
  /** The last walk over a batch that has been at an account. */
  marks = new Int32Array(FIRST_CAPACITY)
  private mark = 0

  /** Begins a walk that tells accounts it has been at by `marks`. */
  nextMark(): number {
    this.mark = this.mark === 0x7fffffff ? 1 : this.mark + 1
    return this.mark
  }

  indexOfLogin(connectionId: string, login: string): number | undefined {
    return this.byLogin.get(connectionId)?.get(login)
  }

  indexOf(id: string): number | undefined {
    return this.byId.get(id)
  }

  /** Takes an account in; it refuses plain updates until something is put. */
  add(account: HeldAccount): number {
    const index = this.held.length
    this.reserve(index + 1)
    this.held.push(account)
    const logins =
      this.byLogin.get(account.connectionId) ?? new Map<string, number>()
    this.byLogin.set(account.connectionId, logins.set(account.login, index))
    this.byId.set(account.id, index)
    this.extra.fill(
      Number.NaN,
      index * EXTRA_STRIDE,
      (index + 1) * EXTRA_STRIDE
    )
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
    if (!kept) {
      return null
    }
    return viewOf(kept, this.slots, index)
  }

  /** Keeps an account in the general form, and in the compact one if it has it. */
  put(index: number, account: EvaluatedAccount): void {
    const { plan } = account.compiled
    this.general.set(index, account)
    if (!plan || !toSlots(plan, account.state, this.slots, index)) {
      this.slots[index * COMPACT_STRIDE + COMPACT_SLOT.until] = 0
    }
  }

  lastSeq(index: number): number | null {
    const last = this.extra[index * EXTRA_STRIDE + EXTRA.lastSeq] ?? Number.NaN
    return Number.isNaN(last) ? null : last
  }

  gapsOf(index: number): WireGaps {
    return this.gaps.get(index) ?? NO_GAPS
  }

  /** What is known of a login's stream when the account is read. */
  setSeen(index: number, first: number, last: number, gaps: WireGaps): void {
    this.extra[index * EXTRA_STRIDE + EXTRA.firstSeq] = first
    this.extra[index * EXTRA_STRIDE + EXTRA.lastSeq] = last
    this.setGaps(index, gaps === NO_GAPS ? undefined : gaps)
  }

  /** Takes in a number of the login's stream, if it is new. */
  see(index: number, seq: number): Freshness {
    const at = index * EXTRA_STRIDE
    const last = this.extra[at + EXTRA.lastSeq] ?? Number.NaN
    if (seq === last + 1) {
      this.extra[at + EXTRA.lastSeq] = seq
      return "fresh"
    }
    if (Number.isNaN(last)) {
      this.extra[at + EXTRA.firstSeq] = seq
      this.extra[at + EXTRA.lastSeq] = seq
      return "fresh"
    }
    const gaps = this.gapsOf(index)
    if (seq > last) {
      this.extra[at + EXTRA.lastSeq] = seq
      this.setGaps(index, withGap(gaps, last + 1, seq - 1))
      return "fresh"
    }
    const less = withoutNumber(gaps, seq)
    if (less) {
      this.setGaps(index, less)
      return "fresh"
    }
    if (seq < gaps.below) {
      return "ask"
    }
    const first = this.extra[at + EXTRA.firstSeq] ?? 0
    if (seq >= first) {
      return "seen"
    }
    this.extra[at + EXTRA.firstSeq] = seq
    if (seq + 1 < first) {
      this.setGaps(index, withFirstGap(gaps, seq + 1, first - 1))
    }
    return "fresh"
  }

  /** Begins a part of an evaluation; answers where to go back to. */
  begin(): number {
    this.evaluation += 1
    return this.undo.saved.length
  }

  /** Saves an account before its first change in this part of the evaluation. */
  touch(index: number): void {
    if (this.touched[index] === this.evaluation) {
      return
    }
    this.touched[index] = this.evaluation
    this.undo.push(
      {
        index,
        general: this.general.get(index),
        gaps: this.gaps.get(index),
      },
      this.slots,
      this.extra
    )
  }

  /** Takes back all changes since a `begin`. */
  rollBack(to: number): void {
    while (this.undo.saved.length > to) {
      const saved = this.undo.pop(this.slots, this.extra)
      if (saved) {
        this.general.set(saved.index, saved.general)
        this.setGaps(saved.index, saved.gaps)
      }
    }
    this.evaluation += 1
  }

  /** The accounts changed since the last commit, each once. */
  changed(): Set<number> {
    return new Set(this.undo.saved.map(({ index }) => index))
  }

  /** Makes all changes final. */
  commit(): void {
    this.undo.clear()
    this.evaluation += 1
  }

  clear(): void {
    this.held.length = 0
    this.general.clear()
    this.byLogin.clear()
    this.byId.clear()
    this.gaps.clear()
    this.undo.clear()
    this.slots.fill(0)
    this.touched.fill(0)
    this.evaluation = 1
  }

  private setGaps(index: number, gaps: WireGaps | undefined): void {
    if (gaps) {
      this.gaps.set(index, gaps)
    } else {
      this.gaps.delete(index)
    }
  }

  private reserve(count: number): void {
    if (count <= this.touched.length) {
      return
    }
    const capacity = 2 * this.touched.length
    this.slots = grown(this.slots, capacity * COMPACT_STRIDE)
    this.extra = grown(this.extra, capacity * EXTRA_STRIDE)
    const touched = new Int32Array(capacity)
    touched.set(this.touched)
    this.touched = touched
    const marks = new Int32Array(capacity)
    marks.set(this.marks)
    this.marks = marks
  }
}
