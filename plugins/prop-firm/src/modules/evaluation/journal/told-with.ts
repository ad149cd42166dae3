import type { Memory } from "../memory/memory"
import { candleOfFinished } from "../read-model/candle-of-minute"
import { tell } from "../read-model/tell"
import type { Candle, Group, Opened } from "./group"
import { HeadMoved } from "./head-moved"
import { joinedCandles } from "./merge-facts"
import type { Told } from "./write-group"

/** So few accounts are written with their commit where nothing waits behind it. */
const FEW = 32

type ToldWith = Told & {
  indexes: number[]
  /** Minutes from the front of the ended ones that are among the candles. */
  finished: number
  /** What is left to write behind the commit. */
  later: {
    opened: Opened[]
    candles: Candle[]
    connections: Group["connections"]
  }
}

/**
 * What is written for readers together with a commit: everything of a small group
 * that nobody waits behind, else the accounts of which something was decided.
 */
export async function toldWith(
  memory: Memory,
  group: Group,
  changed: Int32Array,
  isQuiet: boolean
): Promise<ToldWith> {
  const { accounts, changes, minutes, partitions } = memory
  const seqOf = (part: number) => {
    const row = group.parts.get(part)
    return row ? row.from + 1 : memory.headOf(part)
  }
  const isSmall = isQuiet && changed.length <= FEW
  const indexes = isSmall ? new Set(changed) : group.telling
  const unread = [...indexes].filter((index) => !accounts.general.has(index))
  if (unread.length > 0) {
    const behind = await partitions.readGeneral(unread)
    if (behind.size > 0) {
      throw new HeadMoved([...behind])
    }
  }
  const { states, opened, candles, told } = tell(
    accounts,
    changes.opened,
    indexes,
    seqOf
  )
  const toldNow = new Set(told)
  const finished = isSmall
    ? minutes.finished
        .first(minutes.finished.length)
        .map((minute) => candleOfFinished(minute, accounts))
    : []
  const all = joinedCandles([
    ...group.candles.values(),
    ...finished,
    ...candles,
  ])
  const clocks = new Map(
    [...group.connections].filter(
      ([, { clockAt }]) => isSmall || clockAt !== null
    )
  )
  return {
    states,
    opened: [
      ...opened,
      ...group.opened.filter(({ index }) => toldNow.has(index)),
    ],
    candles: isSmall ? all : [],
    connections: clocks,
    indexes: told,
    finished: isSmall ? minutes.finished.length : 0,
    later: {
      opened: group.opened.filter(({ index }) => !toldNow.has(index)),
      candles: isSmall ? [] : all,
      connections: new Map(
        [...group.connections].filter(([id]) => !clocks.has(id))
      ),
    },
  }
}
