import type { TradingEvent } from "@highwater/domain"
import type { Memory } from "../memory/memory"
import { findSeen } from "../replay/find-seen"
import { readHistory } from "../replay/read-history"
import type { LookedUp } from "./looked-up"
import { seqKey } from "./looked-up"
import type { Missing } from "./missing"

/** Late events of so many accounts of a group are compared with their histories. */
const MOST_HISTORIES = 20

/** Reads what an evaluation lacked. */
export async function lookUp(
  memory: Memory,
  { states, histories, seqs }: Missing,
  lookedUp: LookedUp
): Promise<void> {
  const { knex, accounts, partitions } = memory
  const unread = [...states].filter(
    (index) => accounts.held[index] && !accounts.general.has(index)
  )
  if (unread.length > 0) {
    await partitions.catchUp(await partitions.readGeneral(unread))
  }
  for (const index of histories) {
    const held = accounts.held[index]
    const number = accounts.numberOf(index)
    const isToBeRead =
      held && number !== null && lookedUp.histories.size < MOST_HISTORIES
    const history: TradingEvent[] | null = isToBeRead
      ? await readHistory(knex, held, number, memory.headOf(held.part))
      : null
    lookedUp.histories.set(index, history)
  }
  for (const { index, seq } of seqs) {
    const held = accounts.held[index]
    const isSeen = held
      ? await findSeen(knex, held, seq, memory.headOf(held.part))
      : false
    lookedUp.seen.set(seqKey(index, seq), isSeen)
  }
}
