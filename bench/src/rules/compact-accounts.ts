import {
  COMPACT,
  COMPACT_STRIDE,
  type CompactPlan,
  start,
  type State,
  step,
  stepInto,
  toSlots,
  toState,
} from "@highwater/domain"
import { rowEvent } from "./row-event"
import { type Batch, START_AT } from "./walk"

/** Accounts in the compact form, as a server would keep them: the general form is asked where the compact one cannot decide. */
export class CompactAccounts {
  /** Updates that the general form decided. */
  asked = 0
  readonly slots: Float64Array
  readonly #states: State[]

  /** Every account has had the same first update, and so the same state to begin with. */
  constructor(
    readonly plan: CompactPlan,
    accounts: number
  ) {
    const first = CompactAccounts.begin(plan)
    this.slots = new Float64Array(accounts * COMPACT_STRIDE)
    this.#states = new Array<State>(accounts).fill(first)
    for (let account = 0; account < accounts; account += 1) {
      if (!toSlots(plan, first, this.slots, account)) {
        throw new Error("the first state is beyond the compact form")
      }
    }
  }

  /** A state after one update. */
  static begin({ program }: CompactPlan): State {
    return step(program, start(program), {
      type: "equity",
      at: new Date(START_AT).toISOString(),
      balance: "100000",
      equity: "100000",
    }).state
  }

  take(batch: Batch, row: number): void {
    const answer = stepInto(this.plan, this.slots, batch, row)
    if (answer !== COMPACT.stepped) this.#ask(batch, row)
  }

  state(account: number): State {
    const kept = this.#states[account]
    if (!kept) throw new Error(`no account ${account}`)
    return toState(this.plan, kept, this.slots, account)
  }

  #ask(batch: Batch, row: number): void {
    const account = batch.account[row] ?? 0
    const { program } = this.plan
    const { state } = step(program, this.state(account), rowEvent(batch, row))
    this.#states[account] = state
    toSlots(this.plan, state, this.slots, account)
    this.asked += 1
  }
}
