import { collide, excludes } from "./overrides-for"
import type { ProgramAddOn, ProgramDocument } from "./program-schema"
import { tryResolveProgram } from "./try-resolve-program"

/** One add-on beside those that are chosen. */
export interface AddOnChoice {
  addOn: ProgramAddOn
  chosen: boolean
  /** Whether it can be taken together with the others that are chosen. */
  fits: boolean
  /** Keys of the chosen ones that stand against it. */
  against: string[]
}

/** Every add-on of a program for a size: chosen or not, and whether it can be taken with what is chosen. */
export const addOnChoices = (
  program: ProgramDocument,
  sizeKey: string,
  chosen: readonly string[]
): AddOnChoice[] => {
  const all = program.addOns ?? []
  const size = program.sizes.find(({ key }) => key === sizeKey)
  if (!size) return []
  return all.map((addOn) => {
    const others = all.filter(
      ({ key }) => chosen.includes(key) && key !== addOn.key
    )
    const against = others
      .filter(
        (other) =>
          excludes(addOn, other) || collide(program, size, addOn, other)
      )
      .map(({ key }) => key)
    const keys = [...others.map(({ key }) => key), addOn.key]
    return {
      addOn,
      chosen: chosen.includes(addOn.key),
      fits: tryResolveProgram(program, sizeKey, keys).problems.length === 0,
      against,
    }
  })
}
