import { locate, partsOf } from "./override-path"
import { phaseDocument } from "./phase-document"
import type {
  ProgramDocument,
  ProgramOverride,
  ProgramSize,
} from "./program-schema"

/** A place in the terms of a phase: the phase's key, then the way there. */
type Place = readonly (string | number)[]

/** The places an override changes, a rule being the same by its id and by its position. */
export const touchedPlaces = (
  { phases }: ProgramDocument,
  size: ProgramSize,
  { phase, path }: ProgramOverride
): Place[] =>
  phases
    .filter(({ key }) => phase === undefined || phase === key)
    .map((one) => [
      one.key,
      ...(locate(phaseDocument(one, size), path) ?? partsOf(path)),
    ])

const isInside = (outer: Place, inner: Place): boolean =>
  outer.every((part, index) => part === inner[index])

/** Whether one of some places is the same as one of others, or inside it. */
export const touch = (some: readonly Place[], others: readonly Place[]) =>
  some.some((one) =>
    others.some((other) => isInside(one, other) || isInside(other, one))
  )
