import {
  parseEvent,
  type Program,
  start,
  type State,
  step,
  type Step,
} from "@highwater/domain"
import { stopwatch } from "../lib/stopwatch"
import type { Contender } from "./contender"
import type { Item } from "./trade-stream"

/** What a server reads of every answer. */
const seen = ({ status, breaches }: Step): number =>
  breaches.length + (status === "active" ? 0 : 1)

const parsed = ({ event }: Item): void => {
  const answer = parseEvent(event)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
}

/** The general form: a state per account, every event a new one. With `reports` each decision is read in full. */
export const generalForm = (
  program: Program,
  name: string,
  accounts: number,
  perRound: number,
  next: (count: number) => Item[],
  { reports = false } = {}
): Contender => {
  const states: State[] = Array.from({ length: accounts }, () => start(program))
  let found = 0
  let written = 0
  const once = ({ account, event }: Item): void => {
    const state = states[account]
    if (!state) throw new Error(`no account ${account}`)
    const answer = step(program, state, event)
    states[account] = answer.state
    found += seen(answer)
    if (reports) written += JSON.stringify(answer.decision.rules).length
  }
  let events = 0
  return {
    round: () => {
      const items = next(perRound)
      items.slice(0, 10).forEach(parsed)
      events += perRound
      const rate = stopwatch()
      items.forEach(once)
      return rate(perRound)
    },
    verify: () => {
      const counted = states.reduce((sum, one) => sum + one.events, 0)
      if (counted !== events) throw new Error(`${name}: ${counted} events`)
      if (found > 0) throw new Error(`${name}: ${found} decisions not active`)
      if (reports && written === 0) throw new Error(`${name}: nothing read`)
    },
  }
}
