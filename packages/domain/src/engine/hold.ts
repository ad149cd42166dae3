import type { Run } from "./run"

const now = ({ at, draft }: Run): number => Math.max(at, draft.lastAt ?? at)

/** Clocks stand still from here. */
export const beginHold = (run: Run): void => {
  const { draft } = run
  draft.heldSince ??= now(run)
  draft.held = true
}

/** Clocks go on from here. */
export const endHold = (run: Run): void => {
  const { draft } = run
  if (draft.heldSince !== null) draft.heldMs += now(run) - draft.heldSince
  draft.heldSince = null
  draft.held = false
}
