import { restoreState } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import { BoundaryDigest, readBoundaryStates } from "../retention/boundary"
import type { Boundary } from "../retention/boundary"
import type { Differences } from "./differences"
import type { ReplayedAccount } from "./replayed-account"

type Into = {
  /** Whether every account of the partition is replayed. */
  isWhole: boolean
  bySlot: readonly (ReplayedAccount | undefined)[]
  put: (index: number, account: EvaluatedAccount) => void
}

/** Sets accounts to what they were where the journal begins, and checks that it is what was stored then. */
export async function restoreAccounts(
  knex: Knex,
  part: number,
  boundary: Boundary,
  differences: Differences,
  { isWhole, bySlot, put }: Into
): Promise<void> {
  const digest = new BoundaryDigest(boundary.seq, boundary.previousDigest)
  for await (const { slot, body } of readBoundaryStates(knex, part)) {
    digest.add(slot, body)
    const account = bySlot[slot]
    if (!account) {
      if (isWhole) {
        differences.add(`${body.id} of the states where it begins is gone`)
      }
      continue
    }
    const { identity, seen, index } = account
    seen.ranges.push(...body.seen)
    put(index, {
      ...identity,
      state: restoreState(identity.compiled.program, body.state),
      decision: body.decision,
      number: body.number,
      balance: body.balance,
      equity: body.equity,
      quality: body.quality,
      eventAt: body.eventAt,
      doubt: body.doubt ?? null,
      open: body.open ?? [],
    })
  }
  if (digest.end() !== boundary.digest) {
    differences.add(
      `the states at the end of ${boundary.month}, where it begins, are not those that were stored`
    )
  }
}
