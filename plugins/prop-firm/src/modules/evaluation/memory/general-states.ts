import type { EvaluatedAccount } from "../engine/evaluated-account"

const MOST_STATES = 20_000

/**
 * The general form of accounts, by their index: what the compact form stands on,
 * or all there is of an account that has none. Those that are written down can be
 * forgotten and read again; the ones not used for longest are.
 */
export class GeneralStates {
  private readonly states = new Map<number, EvaluatedAccount>()
  /** Changed since they were written down: never forgotten. */
  readonly unwritten = new Set<number>()

  get(index: number): EvaluatedAccount | undefined {
    return this.states.get(index)
  }

  set(index: number, account: EvaluatedAccount | undefined): void {
    this.states.delete(index)
    if (account) {
      this.states.set(index, account)
    }
  }

  /** Forgets what is too much; only between evaluations. */
  trim(): void {
    let over = this.states.size - MOST_STATES
    for (const index of this.states.keys()) {
      if (over <= 0) {
        return
      }
      if (!this.unwritten.has(index)) {
        this.states.delete(index)
        over -= 1
      }
    }
  }

  clear(): void {
    this.states.clear()
    this.unwritten.clear()
  }
}
