import type { KeptDecision } from "../journal/group"
import type { Differences } from "./differences"
import type { StoredDecision } from "./stored-decisions"
import type { StoredDecisions } from "./stored-decisions"
import { nameOf } from "./replayed-account"
import type { ReplayedAccount } from "./replayed-account"

/** A decision the replay makes; whether it only opens a day. */
type Replayed = KeptDecision & { isOpening: boolean }

/** Compares the decisions that are kept, and their breaches, with the replay's. */
export class KeptCheck {
  compared = 0
  breaches = 0
  /** Days that have opened and are still to be written. */
  waiting = 0

  constructor(
    private readonly stored: StoredDecisions,
    private readonly byId: ReadonlyMap<string, ReplayedAccount>,
    private readonly differences: Differences,
    /** The row of the journal that the partition's snapshot is of. */
    private readonly snapshot: number
  ) {}

  /** All decisions up to a row of the journal, after the replay has folded it. */
  async row(seq: number, kept: readonly Replayed[]): Promise<void> {
    const stored = await this.stored.upTo(seq)
    if (stored.length === 0 && kept.length === 0) {
      return
    }
    const byEvent = new Map(
      stored.map((one) => [keyOf(one.challenge_account_id, one.event), one])
    )
    for (const replayed of kept) {
      const { account, number } = replayed.row
      const key = keyOf(account.id, number)
      const found = byEvent.get(key)
      byEvent.delete(key)
      if (found) {
        this.compare(replayed, found)
      } else if (replayed.isOpening && this.isBehind(account.id, seq)) {
        this.waiting += 1
      } else {
        this.differences.add(
          `the decision on event ${number} of ${account.id} (${replayed.decision.status}) is not stored`
        )
      }
    }
    for (const { challenge_account_id: id, event } of byEvent.values()) {
      this.differences.add(
        `a decision on event ${event} of ${id} is stored that the replay does not make`
      )
    }
  }

  /** Whether breaches are marked as undone exactly where a person undid them. */
  reversals(accounts: Iterable<ReplayedAccount | undefined>): void {
    for (const account of accounts) {
      for (const breach of account?.breaches ?? []) {
        if (account && breach.isReversed !== breach.storedReversed) {
          this.differences.add(
            `the breach of ${breach.rule} on event ${breach.number} of ${nameOf(account)} is ${breach.storedReversed ? "" : "not "}marked as reversed`
          )
        }
      }
    }
  }

  /** Days are written before the account's row, and before the snapshot. */
  private isBehind(id: string, seq: number): boolean {
    const row = Number(this.byId.get(id)?.row.seq ?? Infinity)
    return seq > row && seq > this.snapshot
  }

  private compare(replayed: KeptDecision, stored: StoredDecision): void {
    const { row, decision, breaches } = replayed
    const { id } = row.account
    const about = `the decision on event ${row.number} of ${id},`
    this.compared += 1
    this.differences.compare(
      `${about} `,
      {
        part: row.account.part,
        seq: String(row.seq),
        at: new Date(decision.at).toISOString(),
        day: decision.day,
        status: decision.status,
        explanation:
          breaches.map(({ explanation }) => explanation).join(" ") || null,
        decision,
      },
      {
        part: stored.part,
        seq: stored.seq,
        at: stored.at.toISOString(),
        day: stored.day,
        status: stored.status,
        explanation: stored.explanation,
        decision: stored.decision,
      }
    )
    const account = this.byId.get(id)
    const own = account?.breaches ?? []
    const replayedBreaches = breaches.map(({ id: _, at, ...breach }) => ({
      ...breach,
      at: new Date(at).toISOString(),
    }))
    const storedBreaches = stored.breaches.map(
      ({ is_reversed, at, ...breach }) => {
        const known = own.find(
          ({ rule, number }) => rule === breach.rule && number === row.number
        )
        if (known) {
          known.storedReversed ||= is_reversed
        }
        return { ...breach, at: new Date(at).toISOString() }
      }
    )
    this.breaches += replayedBreaches.length
    this.differences.compare(
      `${about} breaches`,
      byRule(replayedBreaches),
      byRule(storedBreaches)
    )
  }
}

const keyOf = (id: string, event: number) => `${id} ${event}`

/** In no order of its own: rows of a table have none. */
const byRule = <B extends { rule: string; trade: string | null }>(
  breaches: readonly B[]
) =>
  Object.fromEntries(
    breaches.map((breach) => [`${breach.rule} ${breach.trade ?? ""}`, breach])
  )
