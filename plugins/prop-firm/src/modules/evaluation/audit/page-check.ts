import {
  COMPACT_SLOT,
  COMPACT_STRIDE,
  serializeState,
  toSlots,
  toState,
} from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { Accounts } from "../memory/accounts"
import { EXTRA, EXTRA_STRIDE } from "../memory/extra"
import { PAGE_FORM, PAGE_SIZE, readPage } from "../snapshot/page"
import type { Differences } from "./differences"
import type { ReplayedAccount } from "./replayed-account"
import { nameOf } from "./replayed-account"

type Place = { page: number; seq: string; form: string }

/**
 * Guards that may be stricter than the state asks for, which costs a question to
 * the general form, but never looser, which would miss a decision.
 */
const AT_LEAST = [COMPACT_SLOT.floorEquity, COMPACT_SLOT.floorBalance]
const AT_MOST = [
  COMPACT_SLOT.until,
  COMPACT_SLOT.ceilingEquity,
  COMPACT_SLOT.ceilingBalance,
  COMPACT_SLOT.targetBalance,
  COMPACT_SLOT.targetEquity,
  COMPACT_SLOT.flat,
  COMPACT_SLOT.limitHigh,
  COMPACT_SLOT.limitBalance,
]

/**
 * Compares page snapshots with the replay at the journal row each is of: what a
 * restart would go on from is what the journal says.
 */
export class PageCheck {
  compared = 0
  /** Of another version: a restart leaves them aside too. */
  leftAside = 0
  private places: Place[] = []

  constructor(
    private readonly knex: Knex,
    private readonly part: number,
    private readonly accounts: Accounts,
    private readonly bySlot: readonly (ReplayedAccount | undefined)[],
    private readonly differences: Differences
  ) {}

  /** @param head pages beyond it are of a journal that is not this one */
  async open(head: number): Promise<void> {
    const places = await this.knex("prop_evaluation_page")
      .where("part", this.part)
      .orderBy([{ column: "seq", order: "desc" }, "page"])
      .select<Place[]>("page", "seq", "form")
    for (const { page, seq } of places) {
      if (Number(seq) > head) {
        this.differences.add(`page ${page} is of row ${seq}, beyond the head`)
      }
    }
    this.places = places.filter(({ form }) => form === PAGE_FORM)
    this.leftAside = places.length - this.places.length
  }

  /** All pages of a row of the journal and before, once the replay is there. */
  async row(seq: number): Promise<void> {
    for (;;) {
      const next = this.places[this.places.length - 1]
      if (!next || Number(next.seq) > seq) {
        return
      }
      this.places.pop()
      if (Number(next.seq) === seq) {
        await this.compare(next.page)
      } else {
        this.leftAside += 1
      }
    }
  }

  private async compare(page: number): Promise<void> {
    const stored = await this.knex("prop_evaluation_page")
      .where({ part: this.part, page })
      .first<{ body: Buffer } | undefined>("body")
    const of = this.bySlot.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
    const restarted = new Accounts()
    const indexes = of.map((account) =>
      account ? restarted.add({ ...account.identity, asOf: 0 }) : undefined
    )
    readPage(stored?.body ?? Buffer.alloc(0), restarted, indexes)
    for (const [n, account] of of.entries()) {
      const index = indexes[n]
      const replayed = account && this.accounts.view(account.index)
      const isHeld = index !== undefined && restarted.isCompact(index)
      if (replayed && isHeld) {
        this.compareAccount(page, account, replayed, restarted, index)
      }
    }
    this.compared += 1
  }

  private compareAccount(
    page: number,
    account: ReplayedAccount,
    replayed: EvaluatedAccount,
    restarted: Accounts,
    index: number
  ): void {
    const { plan } = replayed.compiled
    const about = `page ${page}, ${nameOf(account)} at event ${replayed.number},`
    const { differences } = this
    const own = new Float64Array(COMPACT_STRIDE)
    if (!plan || !toSlots(plan, replayed.state, own, 0)) {
      differences.add(`${about} has numbers that its state does not allow`)
      return
    }
    const from = index * COMPACT_STRIDE
    const slots = restarted.slots.subarray(from, from + COMPACT_STRIDE)
    const at = (slot: number) => slots[slot] ?? NaN
    differences.compare(
      `${about} number of events`,
      replayed.number,
      at(COMPACT_SLOT.events)
    )
    const state = toState(plan, { ...replayed.state, events: -1 }, slots, 0)
    differences.compare(
      `${about} state`,
      serializeState(replayed.state),
      serializeState(state)
    )
    const end = COMPACT_SLOT.followers + 2 * plan.followers.length
    for (let slot = COMPACT_SLOT.followers; slot < end; slot++) {
      differences.compare(`${about} slot ${slot}`, own[slot], at(slot))
    }
    const isLoose =
      AT_LEAST.some((slot) => !(at(slot) >= (own[slot] ?? 0))) ||
      AT_MOST.some((slot) => !(at(slot) <= (own[slot] ?? 0)))
    if (isLoose) {
      differences.add(`${about} has a guard that is looser than its state`)
    }
    const extra = index * EXTRA_STRIDE
    differences.compare(
      `${about} last number of the stream`,
      account.seen.last,
      restarted.extra[extra + EXTRA.lastSeq] ?? null
    )
    const { ranges, below } = restarted.streams.gapsOf(index)
    differences.compare(
      `${about} gaps of the stream`,
      account.seen.missingFrom(below),
      ranges
    )
  }
}
