import { setImmediate as turn } from "node:timers/promises"
import type { Changes } from "../memory/changes"
import type { Opened } from "./group"

/** Fewer are packed when they are noted. */
const FEW = 32

/** Packs the days that a commit opens while the database is at that commit. */
export async function packMeanwhile(
  changes: Changes,
  opened: Opened[]
): Promise<Opened[]> {
  if (opened.length <= FEW) {
    return opened
  }
  // The statement leaves first.
  await turn()
  return opened.map((one) => changes.packed(one))
}
