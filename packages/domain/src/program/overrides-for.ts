import type { Problem } from "../problems/problem"
import type { PlacedOverride } from "./resolve-phase"
import type {
  ProgramAddOn,
  ProgramDocument,
  ProgramOverride,
  ProgramSize,
} from "./program-schema"
import { touch, touchedPlaces } from "./touched-places"

/** Whether two add-ons change the same place of the same phase. */
export const collide = (
  program: ProgramDocument,
  size: ProgramSize,
  a: ProgramAddOn,
  b: ProgramAddOn
): boolean => {
  const placesOf = ({ overrides }: ProgramAddOn) =>
    overrides.flatMap((one) => touchedPlaces(program, size, one))
  return touch(placesOf(a), placesOf(b))
}

/** Whether one of two add-ons names the other as one it cannot be taken with. */
export const excludes = (a: ProgramAddOn, b: ProgramAddOn): boolean =>
  (a.excludes ?? []).includes(b.key) || (b.excludes ?? []).includes(a.key)

/** Overrides of one list that change the same place: which of them holds would be a guess. */
const contradictions = (
  program: ProgramDocument,
  size: ProgramSize,
  list: readonly PlacedOverride[]
): Problem[] => {
  const places = list.map(({ override }) =>
    touchedPlaces(program, size, override)
  )
  return list.flatMap(({ at }, index) => {
    const mine = places[index] ?? []
    const first = places.findIndex((one) => touch(one, mine))
    return first === index
      ? []
      : [
          {
            path: `${at}.path`,
            message: `changes what ${list[first]?.at} changes`,
          },
        ]
  })
}

/** The overrides of a size and of chosen add-ons, in the order they apply; add-ons that exclude each other are a problem. */
export const overridesFor = (
  program: ProgramDocument,
  size: ProgramSize,
  addOnKeys: readonly string[]
): { overrides: PlacedOverride[]; problems: Problem[] } => {
  const addOns = program.addOns ?? []
  const problems: Problem[] = []
  const chosen = addOns.filter((one) => addOnKeys.includes(one.key))
  addOnKeys
    .filter((key) => !addOns.some((one) => one.key === key))
    .forEach((key) =>
      problems.push({ path: "addOns", message: `"${key}" is not an add-on` })
    )
  chosen.forEach((one, index) =>
    chosen.slice(index + 1).forEach((other) => {
      if (!excludes(one, other) && !collide(program, size, one, other)) return
      problems.push({
        path: `addOns[${addOns.indexOf(other)}]`,
        message: `"${other.key}" cannot be taken together with "${one.key}"`,
      })
    })
  )
  const placed = (path: string, list: readonly ProgramOverride[]) => {
    const own = list.map((override, index) => ({
      at: `${path}.overrides[${index}]`,
      override,
    }))
    problems.push(...contradictions(program, size, own))
    return own
  }
  const overrides = [
    ...placed(`sizes[${program.sizes.indexOf(size)}]`, size.overrides ?? []),
    ...chosen.flatMap((addOn) =>
      placed(`addOns[${addOns.indexOf(addOn)}]`, addOn.overrides)
    ),
  ]
  return { overrides, problems }
}
