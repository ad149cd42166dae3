/** What an evaluation lacked; it is read, and all of the group evaluated again. */
export type Missing = {
  /** Accounts whose general form is not in memory. */
  states: Set<number>
  /** Accounts with late events, whose history is to be compared with. */
  histories: Set<number>
  /** Numbers of which only the journal knows whether they were there. */
  seqs: { index: number; seq: number }[]
}

export function nothingMissing(): Missing {
  return { states: new Set(), histories: new Set(), seqs: [] }
}

export const isMissing = ({ states, histories, seqs }: Missing): boolean =>
  states.size > 0 || histories.size > 0 || seqs.length > 0

/** Adds what one more evaluation lacked. */
export function addMissing(all: Missing, more: Missing): void {
  more.states.forEach((index) => all.states.add(index))
  more.histories.forEach((index) => all.histories.add(index))
  all.seqs.push(...more.seqs)
}
