import { COMPACT_STRIDE } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { EXTRA_STRIDE } from "./extra"
import { grown } from "./grown"
import type { WireGaps } from "./wire-gaps"

const STRIDE = COMPACT_STRIDE + EXTRA_STRIDE

/** What is no number of an account, before it was changed. */
type Beside =
  | { index: number; general: EvaluatedAccount | undefined }
  | { index: number; gaps: WireGaps | undefined }
  | { index: number; firstSeq: number }

/** Where the log stood. */
export type UndoMark = { numbers: number; beside: number }

/** What accounts were before an evaluation that is not committed yet. */
export class UndoLog {
  /** The accounts whose numbers are saved, one saving after the other. */
  indexes = new Int32Array(1024)
  count = 0
  readonly beside: Beside[] = []
  private numbers = new Float64Array(1024 * STRIDE)

  get mark(): UndoMark {
    return { numbers: this.count, beside: this.beside.length }
  }

  /** Saves the numbers of an account. */
  push(index: number, slots: Float64Array, extra: Float64Array): void {
    if (this.count === this.indexes.length) {
      const indexes = new Int32Array(2 * this.count)
      indexes.set(this.indexes)
      this.indexes = indexes
      this.numbers = grown(this.numbers, 2 * this.numbers.length)
    }
    const { numbers } = this
    const at = this.count * STRIDE
    const first = index * COMPACT_STRIDE
    for (let n = 0; n < COMPACT_STRIDE; n++) {
      numbers[at + n] = slots[first + n] ?? 0
    }
    const second = index * EXTRA_STRIDE
    for (let n = 0; n < EXTRA_STRIDE; n++) {
      numbers[at + COMPACT_STRIDE + n] = extra[second + n] ?? 0
    }
    this.indexes[this.count++] = index
  }

  /** Puts the numbers back as they were at a mark, the newest first. */
  restore(to: number, slots: Float64Array, extra: Float64Array): void {
    while (this.count > to) {
      this.count -= 1
      const at = this.count * STRIDE
      const index = this.indexes[this.count] ?? 0
      slots.set(
        this.numbers.subarray(at, at + COMPACT_STRIDE),
        index * COMPACT_STRIDE
      )
      extra.set(
        this.numbers.subarray(at + COMPACT_STRIDE, at + STRIDE),
        index * EXTRA_STRIDE
      )
    }
  }

  clear(): void {
    this.count = 0
    this.beside.length = 0
  }
}
