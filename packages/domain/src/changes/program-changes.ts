import type { Locale } from "../explain/locale"
import type { ProgramDocument } from "../program/program-schema"
import { documentChanges } from "./document-changes"
import type { ProgramChange } from "./program-change"
import { ruleChanges } from "./rule-changes"

/**
 * What is different between two programs, in words: rules size by size as a buyer gets them, then everything around them.
 * @example programChanges(before, after)[0]?.text // "Phase 1 · Daily loss: 5 % → 4 %"
 */
export const programChanges = (
  before: ProgramDocument,
  after: ProgramDocument,
  { locale = "en" }: { locale?: Locale | undefined } = {}
): ProgramChange[] => [
  ...ruleChanges(before, after, locale),
  ...documentChanges(before, after, locale),
]
