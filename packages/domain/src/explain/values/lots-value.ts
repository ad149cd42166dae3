import { lotsText } from "../lots-text"
import type { NumberValue } from "../message"

/** Lots for a sentence. */
export const lotsValue = (lots: bigint): NumberValue => ({
  number: lotsText(lots),
})
