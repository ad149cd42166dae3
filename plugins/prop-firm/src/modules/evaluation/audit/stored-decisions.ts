import type { Decision } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeptBreach } from "../journal/group"

const AT_ONCE = 500

export type StoredDecision = {
  challenge_account_id: string
  part: number
  seq: string
  event: number
  at: Date
  day: string
  status: string
  explanation: string | null
  decision: Decision
  breaches: (Omit<KeptBreach, "id"> & { is_reversed: boolean })[]
}

/** Decisions of a partition in the order of the journal, a few hundred at a time. */
export class StoredDecisions {
  private read: StoredDecision[] = []
  private isOpen = false
  private isAtEnd = false

  /** @param after decisions up to this row of the journal are left out */
  constructor(
    private readonly trx: Knex.Transaction,
    private readonly part: number,
    private readonly after: number,
    /** Only those of one account. */
    private readonly accountId: string | null
  ) {}

  /** The next ones up to a row of the journal. */
  async upTo(seq: number): Promise<StoredDecision[]> {
    const found: StoredDecision[] = []
    for (;;) {
      const beyond = this.read.findIndex((one) => Number(one.seq) > seq)
      found.push(...this.read.splice(0, beyond < 0 ? this.read.length : beyond))
      if (beyond >= 0 || this.isAtEnd) {
        return found
      }
      await this.fetch()
    }
  }

  private async fetch(): Promise<void> {
    const { trx } = this
    const name = `decisions_of_${this.part}`
    if (!this.isOpen) {
      this.isOpen = true
      await trx.raw(`declare ${name} cursor for ${this.query()}`)
    }
    const { rows } = await trx.raw<{ rows: StoredDecision[] }>(
      `fetch ${AT_ONCE} from ${name}`
    )
    this.read = rows
    this.isAtEnd = rows.length < AT_ONCE
  }

  /** A cursor takes no parameters: they are put into its text. */
  private query(): string {
    const breaches = this.trx("prop_breach as b")
      .whereRaw("b.decision_id = d.id")
      .select(
        this.trx.raw(`coalesce(jsonb_agg(jsonb_build_object(
          'rule', b.rule, 'kind', b.kind, 'effect', b.effect, 'at', b.at,
          'measured', b.measured::text, 'limit', b."limit"::text,
          'trade', b.trade, 'explanation', b.explanation,
          'evidence', b.evidence,
          'is_reversed', b.reversed_at is not null)), '[]'::jsonb)`)
      )
      .as("breaches")
    const query = this.trx("prop_decision as d")
      .where("d.part", this.part)
      .where("d.seq", ">", this.after)
      .orderBy(["d.seq", "d.event"])
      .select(
        "d.challenge_account_id",
        "d.part",
        "d.seq",
        "d.event",
        "d.at",
        "d.day",
        "d.status",
        "d.explanation",
        "d.decision",
        breaches
      )
    return (
      this.accountId === null
        ? query
        : query.where("d.challenge_account_id", this.accountId)
    ).toQuery()
  }
}
