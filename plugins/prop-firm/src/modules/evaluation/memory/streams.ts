import type { Accounts } from "./accounts"
import { EXTRA, EXTRA_STRIDE } from "./extra"
import { grown } from "./grown"
import type { UndoLog } from "./undo-log"
import {
  NO_GAPS,
  withFirstGap,
  withGap,
  withoutHope,
  withoutNumber,
} from "./wire-gaps"
import type { WireGaps } from "./wire-gaps"

/** Whether a number of a login's stream is new; "ask" where only the journal knows. */
export type Freshness = "fresh" | "seen" | "ask"

type Saved =
  | { index: number; gaps: WireGaps | undefined }
  | { index: number; firstSeq: number }

/** Which numbers of the logins' streams are known: the first and the last, and the gaps between them. */
export class Streams {
  private first = new Float64Array(1024).fill(Number.NaN)
  private readonly gaps = new Map<number, WireGaps>()

  constructor(
    private readonly accounts: Pick<Accounts, "extra" | "isTouched">,
    private readonly undo: UndoLog
  ) {}

  firstOf(index: number): number {
    return this.first[index] ?? Number.NaN
  }

  gapsOf(index: number): WireGaps {
    return this.gaps.get(index) ?? NO_GAPS
  }

  /** Whether numbers are missing in any stream. */
  get hasGaps(): boolean {
    return this.gaps.size > 0
  }

  /** Takes the numbers that are missing now for lost. */
  giveUp(index: number): void {
    this.setGaps(index, withoutHope(this.gapsOf(index)))
  }

  /** What is known of a login's stream when the account is read. */
  set(index: number, first: number, last: number, gaps: WireGaps): void {
    this.first[index] = first
    this.accounts.extra[index * EXTRA_STRIDE + EXTRA.lastSeq] = last
    this.restore({ index, gaps: gaps === NO_GAPS ? undefined : gaps })
  }

  /** Takes in a number that is not simply the next one. */
  see(index: number, seq: number): Freshness {
    const { extra } = this.accounts
    const at = index * EXTRA_STRIDE + EXTRA.lastSeq
    const last = extra[at] ?? Number.NaN
    if (Number.isNaN(last)) {
      this.setFirst(index, seq)
      extra[at] = seq
      return "fresh"
    }
    const gaps = this.gapsOf(index)
    if (seq > last) {
      extra[at] = seq
      if (seq > last + 1) {
        this.setGaps(index, withGap(gaps, last + 1, seq - 1))
      }
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
    const first = this.first[index] ?? 0
    if (seq >= first) {
      return "seen"
    }
    this.setFirst(index, seq)
    if (seq + 1 < first) {
      this.setGaps(index, withFirstGap(gaps, seq + 1, first - 1))
    }
    return "fresh"
  }

  /** Puts back what the undo log has saved. */
  restore(saved: Saved): void {
    if ("firstSeq" in saved) {
      this.first[saved.index] = saved.firstSeq
    } else if (saved.gaps) {
      this.gaps.set(saved.index, saved.gaps)
    } else {
      this.gaps.delete(saved.index)
    }
  }

  reserve(capacity: number): void {
    const before = this.first.length
    if (capacity > before) {
      this.first = grown(this.first, capacity)
      this.first.fill(Number.NaN, before)
    }
  }

  clear(): void {
    this.first.fill(Number.NaN)
    this.gaps.clear()
  }

  private setFirst(index: number, seq: number): void {
    if (this.accounts.isTouched(index)) {
      this.undo.beside.push({ index, firstSeq: this.firstOf(index) })
    }
    this.first[index] = seq
  }

  private setGaps(index: number, gaps: WireGaps): void {
    if (this.accounts.isTouched(index)) {
      this.undo.beside.push({ index, gaps: this.gaps.get(index) })
    }
    this.gaps.set(index, gaps)
  }
}
