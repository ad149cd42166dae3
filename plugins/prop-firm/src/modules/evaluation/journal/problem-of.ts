import type { ItemProblem } from "./submission"

/** One thing that is wrong with one item. */
export const problemOf = (
  index: number,
  login: string | null,
  seq: number | null,
  path: string,
  message: string
): ItemProblem => ({ index, login, seq, path, message })
