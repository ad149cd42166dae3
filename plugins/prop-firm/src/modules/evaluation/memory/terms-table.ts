import type { CompactPlan } from "@highwater/domain"
import type { CompiledTerms } from "../engine/evaluated-account"

/** Terms by a number of their own, so that an account can name them with one. */
export class TermsTable {
  readonly plans: (CompactPlan | null)[] = []
  readonly terms: CompiledTerms[] = []
  /** Their initial balances, in the units of their plans. */
  readonly sizes: number[] = []
  private readonly numbers = new Map<CompiledTerms, number>()

  numberOf(compiled: CompiledTerms): number {
    const known = this.numbers.get(compiled)
    if (known !== undefined) {
      return known
    }
    const number = this.terms.length
    this.numbers.set(compiled, number)
    this.terms.push(compiled)
    this.plans.push(compiled.plan)
    this.sizes.push(compiled.size)
    return number
  }

  clear(): void {
    this.plans.length = 0
    this.terms.length = 0
    this.sizes.length = 0
    this.numbers.clear()
  }
}
