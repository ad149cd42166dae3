import type { Choice } from "./types"

/** Keys of the add-ons that are chosen; none where a program has no add-ons. */
export const chosenKeys = (choice: Choice | null): string[] =>
  (choice?.add_ons ?? []).flatMap((one) => (one.chosen ? one.key : []))
