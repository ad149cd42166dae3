import type { Problem } from "../problems/problem"
import type { PlacedOverride } from "./resolve-phase"
import type {
  ProgramAddOn,
  ProgramDocument,
  ProgramSize,
} from "./program-schema"

const normal = (path: string): string => path.replace(/\[([^\]]+)\]/g, ".$1")

/** Whether two add-ons change the same place of the same phase. */
const collide = (a: ProgramAddOn, b: ProgramAddOn): boolean =>
  a.overrides.some((one) =>
    b.overrides.some((other) => {
      const samePhase =
        one.phase === undefined ||
        other.phase === undefined ||
        one.phase === other.phase
      const [left, right] = [`${normal(one.path)}.`, `${normal(other.path)}.`]
      return samePhase && (left.startsWith(right) || right.startsWith(left))
    })
  )

const excludes = (a: ProgramAddOn, b: ProgramAddOn): boolean =>
  (a.excludes ?? []).includes(b.key) ||
  (b.excludes ?? []).includes(a.key) ||
  collide(a, b)

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
      if (!excludes(one, other)) return
      problems.push({
        path: `addOns[${addOns.indexOf(other)}]`,
        message: `"${other.key}" cannot be taken together with "${one.key}"`,
      })
    })
  )
  const sizePath = `sizes[${program.sizes.indexOf(size)}]`
  const overrides = (size.overrides ?? []).map((override, index) => ({
    at: `${sizePath}.overrides[${index}]`,
    override,
  }))
  for (const addOn of chosen) {
    const path = `addOns[${addOns.indexOf(addOn)}]`
    addOn.overrides.forEach((override, index) =>
      overrides.push({ at: `${path}.overrides[${index}]`, override })
    )
  }
  return { overrides, problems }
}
