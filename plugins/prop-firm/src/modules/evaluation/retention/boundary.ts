import { createHash } from "node:crypto"
import type { Decision, OpenQuestion, SerializedState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataQuality } from "../engine/evaluated-account"
import type { FeedDoubt } from "../quality/feed-doubt"

/** Where the journal of a partition begins after old months of it were dropped. */
export type Boundary = {
  /** The last row that is dropped, or may be. */
  seq: number
  /** The month it is of, as `2026-08`. */
  month: string
  digest: string
  previousDigest: string | null
}

/** An account as it was at the boundary. */
export type BoundaryState = {
  id: string
  state: SerializedState
  decision: Decision | null
  number: number
  balance: string
  equity: string
  quality: DataQuality
  eventAt: string | null
  /** Absent in states that were stored before data was doubted. */
  doubt?: FeedDoubt | null
  open?: readonly OpenQuestion[]
  /** Numbers of the login's stream so far: pairs of first and last. */
  seen: number[]
}

/** States read at once. */
const AT_ONCE = 500

export async function readBoundary(
  knex: Knex,
  part: number
): Promise<Boundary | null> {
  const row = await knex("prop_journal_boundary").where({ part }).first<
    | {
        seq: string
        month: string
        digest: string
        previous_digest: string | null
      }
    | undefined
  >("seq", "month", "digest", "previous_digest")
  return row
    ? {
        seq: Number(row.seq),
        month: row.month,
        digest: row.digest,
        previousDigest: row.previous_digest,
      }
    : null
}

/** The states at the boundary of a partition, in order of their slots. */
export async function* readBoundaryStates(
  knex: Knex,
  part: number
): AsyncGenerator<{ slot: number; body: BoundaryState }> {
  for (let after = -1; ;) {
    const rows = await knex("prop_journal_boundary_state")
      .where({ part })
      .where("slot", ">", after)
      .orderBy("slot")
      .limit(AT_ONCE)
      .select<{ slot: number; body: BoundaryState }[]>("slot", "body")
    yield* rows
    const last = rows[rows.length - 1]
    if (!last) {
      return
    }
    after = last.slot
  }
}

/** A digest over the states of a boundary in order, and over the boundary before it. */
export class BoundaryDigest {
  private readonly hash = createHash("sha256")

  constructor(seq: number, previous: string | null) {
    this.hash.update(`${seq} ${previous ?? ""}`)
  }

  add(slot: number, body: BoundaryState): void {
    this.hash.update(`\n${slot} ${JSON.stringify(body, inOrder)}`)
  }

  end(): string {
    return this.hash.digest("hex")
  }
}

/** The database keeps names of an object in an order of its own. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      )
    : value
