import { parseArgs } from "node:util"
import { explainDecision } from "@highwater/domain"
import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import type { ReplayStep } from "../audit/partition-fold"
import { findAccount } from "./find-account"
import { write } from "./write"

/**
 * Replays one account and prints its events of a time with what was decided;
 * at the end whether all of it is what is stored. Answers 1 where it is not.
 */
export async function replay(knex: Knex, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      account: { type: "string", default: "" },
      from: { type: "string" },
      to: { type: "string" },
      json: { type: "boolean", default: false },
    },
  })
  const { id, part, login } = await findAccount(knex, values.account)
  const from = values.from === undefined ? -Infinity : Date.parse(values.from)
  const to = values.to === undefined ? Infinity : Date.parse(values.to)
  let shown = 0
  const audited = await auditPartition(knex, part, {
    accountId: id,
    onSteps: async (steps) => {
      for (const step of steps) {
        const at = Date.parse(step.entry.event.at)
        if (at >= from && at < to) {
          shown += 1
          await write(values.json ? jsonOf(step) : lineOf(step))
        }
      }
    },
  })
  const { differences, words, events } = audited
  const total = { account: id, login, events, shown, differences }
  if (values.json) {
    await write(JSON.stringify({ ...total, words }))
  } else {
    for (const one of words) {
      await write(one)
    }
    await write(
      `${id} (login ${login}): ${events} events replayed, ${shown} shown, ${differences} differences`
    )
  }
  return differences === 0 ? 0 : 1
}

const jsonOf = ({ entry, decision }: ReplayStep): string => {
  const { number, seq, wireSeq, event } = entry
  return JSON.stringify({
    number,
    row: seq,
    wire_seq: wireSeq,
    event,
    decision,
  })
}

function lineOf({ entry, decision }: ReplayStep): string {
  const { account, number, event } = entry
  const words = explainDecision(account.compiled.program, {
    state: account.state,
    decision,
  })
  const late = decision.late ? " (late)" : ""
  return `#${number} ${event.at}${late} ${contentOf(event)} → ${decision.status}: ${words}`
}

function contentOf(event: TradingEvent): string {
  if (event.type !== "equity") {
    return event.type
  }
  const { balance, equity, low, high } = event
  const range = [
    ...(low === undefined ? [] : [`low ${low}`]),
    ...(high === undefined ? [] : [`high ${high}`]),
  ]
  return [`equity ${equity}`, `balance ${balance}`, ...range].join(", ")
}
