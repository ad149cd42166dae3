import type { State } from "../engine/state"
import type { Message } from "./message"
import { say } from "./say"

/** The quality of the feed in words; asked only where it is not good. */
export const qualityOf = ({ feed }: Pick<State, "feed">): Message =>
  say(`quality.${feed === "good" ? "suspect" : feed}`)
