import {
  canonicalJson,
  type CompactPlan,
  serializeState,
  type State,
  step,
} from "@highwater/domain"
import { stopwatch } from "../lib/stopwatch"
import { CompactAccounts } from "./compact-accounts"
import type { Contender } from "./contender"
import { rowEvent } from "./row-event"
import type { Batch, Walk } from "./walk"

/** The accounts that the general form follows step by step, to compare with at the end. */
const SAMPLE = 20

const written = (state: State): string => canonicalJson(serializeState(state))

/** The compact form on plain equity updates. A sample of its accounts must end as the general form says. */
export const compactForm = (
  plan: CompactPlan,
  name: string,
  walk: Walk
): Contender => {
  const accounts = new CompactAccounts(plan, walk.accounts)
  const every = Math.ceil(walk.accounts / SAMPLE)
  const sample = new Map<number, State>()
  for (let account = 0; account < walk.accounts; account += every) {
    sample.set(account, CompactAccounts.begin(plan))
  }
  const follow = (batch: Batch): void => {
    for (let row = 0; row < batch.length; row += 1) {
      const account = batch.account[row] ?? 0
      const state = sample.get(account)
      if (!state) continue
      const next = step(plan.program, state, rowEvent(batch, row))
      if (next.status !== "active" || next.breaches.length > 0) {
        throw new Error(`${name}: account ${account} is ${next.status}`)
      }
      sample.set(account, next.state)
    }
  }
  let events = 0
  return {
    round: () => {
      const batch = walk.next()
      const rate = stopwatch()
      for (let row = 0; row < batch.length; row += 1) accounts.take(batch, row)
      const answer = rate(batch.length)
      events += batch.length
      follow(batch)
      return answer
    },
    verify: () => {
      for (const [account, state] of sample) {
        if (written(accounts.state(account)) === written(state)) continue
        throw new Error(
          `${name}: account ${account} differs from the general form`
        )
      }
      if (accounts.asked > events / 100) {
        throw new Error(`${name}: ${accounts.asked} updates were not plain`)
      }
    },
  }
}
