import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RowReader } from "../encoding/row-reader"
import type { Accounts, HeldAccount } from "../memory/accounts"
import type { Changes } from "../memory/changes"
import type { Minutes } from "../memory/minutes"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { NO_GAPS } from "../memory/wire-gaps"
import { readStates, readTerms, selectAccountRows } from "./account-rows"
import type { AccountRow } from "./account-rows"
import { PAGE_FORM, PAGE_SIZE, readPage } from "./page"
import { readRows } from "./read-rows"
import { RowApplier } from "./row-applier"

type Head = { seq: string; snapshot_seq: string }
type PageRow = { page: number; seq: string; form: string; body: Buffer }

/** How accounts are asked for: by their platform logins or by their own ids. */
export type AccountsWanted =
  { connectionId: string; logins: string[] } | { ids: string[] }

/**
 * Partitions in memory, each as it was at the head it is presumed to stand at:
 * read from its newest snapshot and the journal behind it, and brought up to date
 * with what other processes have committed.
 */
export class Partitions {
  /** The presumed heads of the partitions in memory. */
  readonly heads = new Map<number, number>()
  /** How often memory was forgotten: what was counted before is about nothing. */
  generation = 0
  private readonly indexes = new Map<number, (number | undefined)[]>()

  constructor(
    private readonly knex: Knex,
    private readonly accounts: Accounts,
    private readonly minutes: Minutes,
    private readonly changes: Changes
  ) {}

  /** The accounts of a partition by their slots. */
  slotsOf(part: number): readonly (number | undefined)[] {
    return this.indexes.get(part) ?? []
  }

  clear(): void {
    this.generation += 1
    this.heads.clear()
    this.indexes.clear()
    this.accounts.clear()
    this.changes.clear()
    this.minutes.finished.clear()
  }

  /** Reads accounts that are not in memory, with the partitions they are in. */
  async find(wanted: AccountsWanted): Promise<void> {
    const query = selectAccountRows(this.knex)
    const rows =
      "ids" in wanted
        ? await query.whereRaw("s.challenge_account_id = any(?)", [wanted.ids])
        : await query
            .where("s.connection_id", wanted.connectionId)
            .whereRaw("s.login = any(?)", [wanted.logins])
    for (const part of new Set(rows.map((row) => row.part))) {
      if (!this.heads.has(part)) {
        await this.orForget(() => this.load(part))
      }
    }
    await this.addRows(this.knex, rows)
  }

  /** Reads what others have committed; a head behind ours is another history. */
  async catchUp(parts: Iterable<number>): Promise<void> {
    for (const part of parts) {
      const known = this.heads.get(part)
      if (known === undefined) {
        continue
      }
      const head = Number((await readHead(this.knex, part)).seq)
      if (head < known) {
        this.clear()
        return
      }
      await this.orForget(() => this.applyRows(this.knex, part, known, head))
    }
  }

  /**
   * Reads the general form of accounts. Answers the partitions of those that are
   * ahead of what is in memory: others were faster, and nothing was read of them.
   */
  async readGeneral(indexes: Iterable<number>): Promise<Set<number>> {
    const wanted = [...indexes].flatMap((index) => {
      const held = this.accounts.held[index]
      return held ? [{ index, held }] : []
    })
    const states = await readStates(
      this.knex,
      wanted.map(({ held }) => held)
    )
    const behind = new Set<number>()
    for (const { index, held } of wanted) {
      const read = states.get(held.id)
      if (!read || read.seq > (this.heads.get(held.part) ?? 0)) {
        behind.add(held.part)
      } else if (this.accounts.numberOf(index) === null) {
        this.accounts.put(index, read.account)
      } else {
        this.accounts.general.set(index, read.account)
      }
    }
    return behind
  }

  /** What was read in part is nothing. */
  private async orForget(read: () => Promise<void>): Promise<void> {
    try {
      await read()
    } catch (error) {
      this.clear()
      throw error
    }
  }

  private async load(part: number): Promise<void> {
    await this.knex.transaction(
      async (trx) => {
        const head = await readHead(trx, part)
        const rows = await selectAccountRows(trx)
          .where("s.part", part)
          .orderBy("s.slot")
        const marked = Number(head.snapshot_seq)
        await this.addRows(trx, rows, marked)
        const isWhole = await this.readPages(trx, part, marked)
        const from = isWhole ? marked : this.forgetSnapshot(part, rows)
        this.heads.set(part, from)
        await this.applyRows(trx, part, from, Number(head.seq))
      },
      { isolationLevel: "repeatable read", readOnly: true }
    )
  }

  /** Pages of another version are left aside: the rows and the journal say it all. */
  private forgetSnapshot(part: number, rows: AccountRow[]): number {
    const written = rows.filter(({ number }) => number > 0)
    for (const { slot, seq } of rows) {
      const held = this.heldAt(part, slot)
      if (held) {
        held.asOf = Number(seq)
      }
    }
    return written.reduce(
      (least, { seq }) => Math.min(least, Number(seq)),
      written.length === 0 ? 0 : Infinity
    )
  }

  private async readPages(
    trx: Knex.Transaction,
    part: number,
    marked: number
  ): Promise<boolean> {
    if (marked === 0) {
      return false
    }
    const pages = await trx("prop_evaluation_page")
      .where({ part })
      .select<PageRow[]>("page", "seq", "form", "body")
    if (pages.some(({ form }) => form !== PAGE_FORM)) {
      return false
    }
    for (const { page, seq, body } of pages) {
      const slots = this.slotsOf(part)
      const indexes = Array.from(
        { length: PAGE_SIZE },
        (_, n) => slots[page * PAGE_SIZE + n]
      )
      readPage(body, this.accounts, indexes)
      for (const index of indexes) {
        const held = index === undefined ? null : this.accounts.held[index]
        if (held && index !== undefined && this.accounts.isCompact(index)) {
          held.asOf = Math.max(Number(seq), marked)
        }
      }
    }
    return true
  }

  /** Takes accounts in that are not there yet. */
  private async addRows(
    knex: Knex,
    rows: AccountRow[],
    marked = 0
  ): Promise<void> {
    const fresh = rows.filter(
      (row) => this.accounts.indexOf(row.challenge_account_id) === undefined
    )
    if (fresh.length === 0) {
      return
    }
    const identify = await readTerms(knex, fresh)
    for (const row of fresh) {
      const asOf = Math.max(Number(row.seq), marked)
      const index = this.accounts.add({ ...identify(row), asOf })
      const extra = index * EXTRA_STRIDE
      this.accounts.extra[extra + EXTRA.move] = row.usual_move
      this.accounts.extra[extra + EXTRA.moves] = row.moves
      const last = row.last_wire_seq
      if (last !== null) {
        // Rows of an earlier version do not know the gaps: the journal does.
        const gaps = row.wire_gaps ?? { ranges: [], below: Number(last) + 1 }
        this.accounts.streams.set(
          index,
          Number(row.first_wire_seq ?? 0),
          Number(last),
          gaps.ranges.length === 0 && gaps.below === 0 ? NO_GAPS : gaps
        )
      }
      const slots = this.indexes.get(row.part) ?? []
      slots[row.slot] = index
      this.indexes.set(row.part, slots)
    }
  }

  private async applyRows(
    knex: Knex,
    part: number,
    after: number,
    upTo: number
  ): Promise<void> {
    const applier = new RowApplier(this.accounts, this.minutes, this.changes)
    await this.applyWith(applier, knex, part, after, upTo)
    // Where a state was read that is newer, all others must be as new.
    if (applier.newestRead > upTo) {
      await this.applyWith(applier, knex, part, upTo, applier.newestRead)
    }
    this.heads.set(part, Math.max(upTo, applier.newestRead))
  }

  private async applyWith(
    applier: RowApplier,
    knex: Knex,
    part: number,
    after: number,
    upTo: number
  ): Promise<void> {
    for await (const rows of readRows(knex, part, after, upTo)) {
      await this.addUnknown(knex, part, rows)
      for (const { seq, body } of rows) {
        applier.apply(seq, body, (slot) => this.slotsOf(part)[slot])
        this.accounts.general.trim()
      }
      if (applier.waiting.size > 0) {
        const held = [...applier.waiting.keys()].flatMap(
          (index) => this.accounts.held[index] ?? []
        )
        applier.resume(await readStates(knex, held))
      }
    }
  }

  /** Accounts that others have started since the partition was read. */
  private async addUnknown(
    knex: Knex,
    part: number,
    rows: { body: Buffer }[]
  ): Promise<void> {
    const unknown = new Set<number>()
    for (const { body } of rows) {
      const reader = new RowReader(body)
      while (reader.next()) {
        if (this.slotsOf(part)[reader.slot] === undefined) {
          unknown.add(reader.slot)
        }
      }
    }
    if (unknown.size > 0) {
      const started = await selectAccountRows(knex)
        .where("s.part", part)
        .whereRaw("s.slot = any(?)", [[...unknown]])
      await this.addRows(knex, started)
    }
  }

  private heldAt(part: number, slot: number): HeldAccount | undefined {
    const index = this.slotsOf(part)[slot]
    return index === undefined ? undefined : this.accounts.held[index]
  }
}

async function readHead(knex: Knex, part: number): Promise<Head> {
  const head = await knex("prop_evaluation_head")
    .where({ part })
    .first<Head | undefined>("seq", "snapshot_seq")
  return head ?? { seq: "0", snapshot_seq: "0" }
}
