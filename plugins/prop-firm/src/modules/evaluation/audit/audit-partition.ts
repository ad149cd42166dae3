import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { firstAccount } from "../engine/first-account"
import type { StateRow } from "../read-model/state-row"
import { readBoundary } from "../retention/boundary"
import type { Boundary } from "../retention/boundary"
import type { BoundaryAccount } from "../retention/write-boundary"
import { readTerms, selectAccountRows } from "../snapshot/account-rows"
import { readRows } from "../snapshot/read-rows"
import { Differences } from "./differences"
import { foldFirstEvents } from "./first-events"
import { KeptCheck } from "./kept-check"
import { PageCheck } from "./page-check"
import type { AuditOptions, PartitionAudit } from "./partition-audit"
import { PartitionFold } from "./partition-fold"
import type { ReplayStep } from "./partition-fold"
import type { ReplayedAccount } from "./replayed-account"
import { restoreAccounts } from "./restore-accounts"
import { SeenNumbers } from "./seen-numbers"
import { StateCheck } from "./state-check"
import { StoredDecisions } from "./stored-decisions"

type Head = { seq: number; snapshot: number }

/**
 * Replays the journal of a partition from its beginning, or from the states where
 * it begins since old months of it were dropped, and compares all that is
 * stored of it: rows of accounts, decisions, breaches with their evidence, and
 * page snapshots. In one snapshot of the database, so that updates may go on
 * meanwhile, and in order, a few megabytes at a time.
 */
export function auditPartition(
  knex: Knex,
  part: number,
  options: AuditOptions = {}
): Promise<PartitionAudit> {
  return knex.transaction(async (trx) => new Audit(trx, part, options).run(), {
    isolationLevel: "repeatable read",
    readOnly: true,
  })
}

class Audit {
  private readonly bySlot: (ReplayedAccount | undefined)[] = []
  private readonly byId = new Map<string, ReplayedAccount>()
  private readonly differences: Differences
  private readonly fold: PartitionFold
  private readonly states: StateCheck
  private steps: ReplayStep[] = []

  constructor(
    private readonly trx: Knex.Transaction,
    private readonly part: number,
    private readonly options: AuditOptions
  ) {
    const { accountId, isFast = false, onSteps } = options
    this.differences = new Differences(`partition ${part}`)
    this.fold = new PartitionFold(
      this.bySlot,
      this.differences,
      {
        isFast,
        isPart: accountId !== undefined,
        ...(onSteps ? { onStep: (step) => this.steps.push(step) } : {}),
      },
      (account) => this.states.reach(account)
    )
    this.states = new StateCheck(trx, this.fold.accounts, this.differences)
  }

  async run(): Promise<PartitionAudit> {
    const { trx, part, fold, differences, options } = this
    const head = await this.readHead()
    const boundary = await readBoundary(trx, part)
    await this.readAccounts(boundary)
    const after = boundary?.seq ?? (await this.readStart(head))
    const isWhole = options.accountId === undefined
    const kept = new KeptCheck(
      new StoredDecisions(trx, part, after, options.accountId ?? null),
      this.byId,
      differences,
      head.snapshot
    )
    const pages = new PageCheck(
      trx,
      part,
      fold.accounts,
      this.bySlot,
      differences
    )
    await (isWhole ? pages.open(options.upTo ? Infinity : head.seq) : undefined)
    await pages.row(after)
    let last = after
    for await (const rows of readRows(trx, part, after, head.seq)) {
      for (const { seq, entries, body } of rows) {
        this.expectNext(last, seq)
        last = seq
        this.expectEntries(seq, entries, fold.row(seq, body))
        await kept.row(seq, fold.kept)
        await pages.row(seq)
        await this.handOn()
        await (this.states.isFull ? this.states.flush() : undefined)
      }
    }
    this.expectNext(last, head.seq + 1)
    await kept.row(options.upTo ?? Infinity, [])
    await this.finishStates(head)
    if (options.upTo === undefined) {
      kept.reversals(this.bySlot)
    }
    await this.end(head)
    return {
      part,
      since: boundary?.month ?? null,
      after,
      head: head.seq,
      events: fold.events,
      accounts: this.states.compared,
      decisions: kept.compared,
      decisionsWaiting: kept.waiting,
      breaches: kept.breaches,
      pages: pages.compared,
      pagesLeftAside: pages.leftAside,
      zoneData: fold.zoneData,
      differences: differences.count,
      words: differences.words,
    }
  }

  private async readHead(): Promise<Head> {
    const head = await this.trx("prop_evaluation_head")
      .where("part", this.part)
      .first<{ seq: string; snapshot_seq: string } | undefined>(
        "seq",
        "snapshot_seq"
      )
    const seq = Number(head?.seq ?? 0)
    const snapshot = Number(head?.snapshot_seq ?? 0)
    if (snapshot > seq) {
      this.differences.add(`the snapshot is of row ${snapshot}, beyond ${seq}`)
    }
    return { seq: Math.min(seq, this.options.upTo ?? seq), snapshot }
  }

  /** The row behind which the journal begins; before it may be its first form. */
  private async readStart({ seq }: Head): Promise<number> {
    const first = await this.trx("prop_journal")
      .where("part", this.part)
      .min<{ min: string | null }[]>("seq as min")
    const after = first[0]?.min ? Number(first[0].min) - 1 : seq
    const older = await this.trx("prop_journal_v0").first<
      { part: number } | undefined
    >("part")
    if (after > 0 && !older) {
      this.expectNext(0, after + 1)
    }
    return after
  }

  private async readAccounts(boundary: Boundary | null): Promise<void> {
    const { trx, part, fold, options } = this
    const query = selectAccountRows(trx).where("s.part", part)
    const rows = await (options.accountId === undefined
      ? query.orderBy("s.slot")
      : query.where("s.challenge_account_id", options.accountId))
    const identify = await readTerms(trx, rows)
    for (const row of rows) {
      const identity = identify(row)
      const account = {
        index: fold.accounts.add({ ...identity, asOf: 0 }),
        identity,
        row,
        seen: new SeenNumbers(),
        firstNumber: 0,
        isCompared: false,
        breaches: [],
      }
      this.bySlot[row.slot] = account
      this.byId.set(identity.id, account)
      fold.put(account.index, firstAccount(identity))
    }
    await (boundary
      ? restoreAccounts(trx, part, boundary, this.differences, {
          isWhole: options.accountId === undefined,
          bySlot: this.bySlot,
          put: (index, account) => fold.put(index, account),
        })
      : this.readFirstForm())
  }

  private async readFirstForm(): Promise<void> {
    const { trx, fold, differences } = this
    const ids = await trx("prop_journal_v0")
      .whereRaw("challenge_account_id = any(?)", [[...this.byId.keys()]])
      .distinct()
      .pluck<string[]>("challenge_account_id")
    for (const id of ids) {
      const account = this.byId.get(id)
      if (account) {
        const current = await foldFirstEvents(trx, account, differences)
        fold.put(account.index, current)
        fold.events += current.number
      }
    }
  }

  private expectNext(last: number, seq: number): void {
    if (seq !== last + 1) {
      this.differences.add(
        `rows ${last + 1} to ${seq - 1} of the journal are missing`
      )
    }
  }

  private expectEntries(seq: number, stored: number, found: number): void {
    if (stored !== found) {
      this.differences.add(`row ${seq} has ${found} entries and says ${stored}`)
    }
  }

  private async handOn(): Promise<void> {
    if (this.steps.length > 0) {
      const { steps } = this
      this.steps = []
      await this.options.onSteps?.(steps)
    }
  }

  /** Rows of accounts that are as new as the journal. */
  private async finishStates({ seq }: Head): Promise<void> {
    let expected = 0
    for (const account of this.byId.values()) {
      if (Number(account.row.seq) > seq && this.options.upTo !== undefined) {
        continue
      }
      expected += 1
      if (!account.isCompared) {
        this.states.reach(account)
      }
      if (this.states.isFull) {
        await this.states.flush()
      }
    }
    await this.states.flush()
    if (this.differences.count === 0 && this.states.compared !== expected) {
      this.differences.add(
        `${this.states.compared} of ${expected} rows of accounts could be compared`
      )
    }
  }

  private async end({ seq }: Head): Promise<void> {
    const { onEnd } = this.options
    if (!onEnd || this.differences.count > 0) {
      return
    }
    const { accounts } = this.fold
    const behind: StateRow[] = []
    const ended: BoundaryAccount[] = []
    for (const { index, row, seen } of this.byId.values()) {
      const account = accounts.view(index)
      if (account && account.number > 0) {
        ended.push({ account, seen })
        if (row.number < account.number) {
          behind.push(this.states.rowOf(account, index, seen, seq))
        }
      }
    }
    await onEnd({ accounts: ended, behind })
  }
}
