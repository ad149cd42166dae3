import { restoreState, serializeState, withoutHistory } from "@highwater/domain"
import type { Decision, SerializedState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Accounts } from "../memory/accounts"
import type { WireGaps } from "../memory/wire-gaps"
import { NO_GAPS } from "../memory/wire-gaps"
import { stateRowOf } from "../read-model/state-row"
import type { StateRow } from "../read-model/state-row"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { SeenNumbers } from "./seen-numbers"
import type { Differences } from "./differences"
import { nameOf } from "./replayed-account"
import type { ReplayedAccount } from "./replayed-account"

/** Rows read at once. */
const MOST_WAITING = 200

type Stored = Record<string, unknown> & {
  challenge_account_id: string
  state: SerializedState
  decision: Decision | null
  wire_gaps: WireGaps | null
}

/** Columns that are compared as they are. */
const PLAIN = ["status", "quality", "balance", "equity", "event_at"] as const
/** What is drawn from the decision for lists and charts. */
const DERIVED = [
  "day",
  "room_today",
  "room_total",
  "target_progress",
  "trading_days",
  "next_instant",
] as const

/** Compares rows of accounts with the replay at the event they were written after. */
export class StateCheck {
  compared = 0
  private waiting: { account: ReplayedAccount; replayed: StateRow }[] = []

  constructor(
    private readonly knex: Knex,
    private readonly accounts: Accounts,
    private readonly differences: Differences
  ) {}

  get isFull(): boolean {
    return this.waiting.length >= MOST_WAITING
  }

  /** The replay is where the account's row was written. */
  reach(account: ReplayedAccount): void {
    account.isCompared = true
    const { index, seen, row } = account
    const view = this.accounts.view(index)
    if (!view) {
      return
    }
    if (view.number !== row.number) {
      this.differences.add(
        `the row of ${nameOf(account)} is of event ${row.number} after journal row ${row.seq}, the replay is at event ${view.number} there`
      )
      return
    }
    const below = row.wire_gaps?.below ?? 0
    const seq = Number(row.seq)
    const replayed = this.rowOf(view, index, seen, seq, below)
    this.waiting.push({ account, replayed })
  }

  /** The row of an account as the replay has it. */
  rowOf(
    account: EvaluatedAccount,
    index: number,
    seen: SeenNumbers,
    seq: number,
    below = 0
  ): StateRow {
    const { first, last } = seen
    this.accounts.streams.set(index, first ?? NaN, last ?? NaN, NO_GAPS)
    const row = stateRowOf(account, this.accounts, index, seq)
    const wire_gaps = { ranges: seen.missingFrom(below), below }
    return { ...row, wire_gaps }
  }

  async flush(): Promise<void> {
    const { waiting } = this
    this.waiting = []
    if (waiting.length === 0) {
      return
    }
    const stored = await this.knex("prop_account_state")
      .whereRaw("challenge_account_id = any(?)", [
        waiting.map(({ account }) => account.identity.id),
      ])
      .select<Stored[]>("*")
    const byId = new Map(stored.map((row) => [row.challenge_account_id, row]))
    for (const { account, replayed } of waiting) {
      const row = byId.get(account.identity.id)
      if (row) {
        this.compare(account, replayed, row)
        this.compared += 1
      }
    }
  }

  private compare(
    account: ReplayedAccount,
    replayed: StateRow,
    stored: Stored
  ): void {
    const about = `the row of ${nameOf(account)} at event ${replayed.number},`
    const { differences } = this
    differences.compare(
      `${about} state`,
      replayed.state,
      stateOf(account, stored.state)
    )
    differences.compare(`${about} decision`, replayed.decision, stored.decision)
    const columns = isOfFirstForm(account) ? PLAIN : [...PLAIN, ...DERIVED]
    for (const name of columns) {
      differences.compare(`${about} ${name}`, replayed[name], stored[name])
    }
    const last = stored.last_wire_seq
    differences.compare(
      `${about} last_wire_seq`,
      replayed.last_wire_seq,
      last === null ? null : Number(last)
    )
    // What the first form left says neither the first number nor the gaps.
    if (account.firstNumber === 0 && last !== null) {
      const first = Number(stored.first_wire_seq)
      differences.compare(
        `${about} first_wire_seq`,
        replayed.first_wire_seq,
        first
      )
      const ranges = stored.wire_gaps?.ranges ?? []
      differences.compare(
        `${about} wire_gaps`,
        replayed.wire_gaps.ranges,
        ranges
      )
    }
  }
}

/** A row that was written with the first form of the journal, and not since. */
const isOfFirstForm = ({ firstNumber, row }: ReplayedAccount) =>
  firstNumber > 0 && row.number <= firstNumber

/** States of the first form remember their newest events. */
function stateOf(
  account: ReplayedAccount,
  state: SerializedState
): SerializedState {
  const { program } = account.identity.compiled
  return isOfFirstForm(account)
    ? serializeState(withoutHistory(restoreState(program, state)))
    : state
}
