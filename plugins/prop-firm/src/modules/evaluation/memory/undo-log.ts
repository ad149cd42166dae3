import { COMPACT_STRIDE } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { EXTRA_STRIDE } from "./extra"
import type { WireGaps } from "./wire-gaps"

const STRIDE = COMPACT_STRIDE + EXTRA_STRIDE

/** What an account was before it was touched, beside its numbers. */
export type Saved = {
  index: number
  general: EvaluatedAccount | undefined
  gaps: WireGaps | undefined
}

/** What accounts were before an evaluation that is not committed yet. */
export class UndoLog {
  readonly saved: Saved[] = []
  private numbers = new Float64Array(1024 * STRIDE)

  push(saved: Saved, slots: Float64Array, extra: Float64Array): void {
    const at = this.saved.length * STRIDE
    if (at + STRIDE > this.numbers.length) {
      const larger = new Float64Array(2 * this.numbers.length)
      larger.set(this.numbers)
      this.numbers = larger
    }
    copy(slots, saved.index * COMPACT_STRIDE, this.numbers, at, COMPACT_STRIDE)
    const first = saved.index * EXTRA_STRIDE
    copy(extra, first, this.numbers, at + COMPACT_STRIDE, EXTRA_STRIDE)
    this.saved.push(saved)
  }

  /** Takes the newest entry off and puts its numbers back. */
  pop(slots: Float64Array, extra: Float64Array): Saved | undefined {
    const saved = this.saved.pop()
    if (saved) {
      const at = this.saved.length * STRIDE
      const first = saved.index * COMPACT_STRIDE
      copy(this.numbers, at, slots, first, COMPACT_STRIDE)
      const second = saved.index * EXTRA_STRIDE
      copy(this.numbers, at + COMPACT_STRIDE, extra, second, EXTRA_STRIDE)
    }
    return saved
  }

  clear(): void {
    this.saved.length = 0
  }
}

/** A few numbers from one array to another; for so few a loop is the fastest. */
function copy(
  from: Float64Array,
  fromIndex: number,
  to: Float64Array,
  toIndex: number,
  count: number
): void {
  for (let n = 0; n < count; n++) {
    to[toIndex + n] = from[fromIndex + n] ?? 0
  }
}
