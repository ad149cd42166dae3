import type { Problem } from "../problems/problem"
import { checkWith } from "../problems/check-with"
import { type ProgramDocument, programSchema } from "./program-schema"
import { tryResolveProgram } from "./try-resolve-program"

/** What `parseProgram` answers. */
export type ParsedProgram =
  { ok: true; program: ProgramDocument } | { ok: false; problems: Problem[] }

const twice = (keys: readonly string[], list: string): Problem[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            path: `${list}[${index}].key`,
            message: `"${key}" is the key of an earlier one`,
          },
        ]
  )

const unknownPhase = (
  program: ProgramDocument,
  keys: readonly string[]
): Problem[] => {
  const places = [
    ...program.sizes.map((one, index) => ({
      path: `sizes[${index}]`,
      overrides: one.overrides ?? [],
    })),
    ...(program.addOns ?? []).map((one, index) => ({
      path: `addOns[${index}]`,
      overrides: one.overrides,
    })),
  ]
  return places.flatMap(({ path, overrides }) =>
    overrides.flatMap(({ phase }, index) =>
      phase === undefined || keys.includes(phase)
        ? []
        : [
            {
              path: `${path}.overrides[${index}].phase`,
              message: `"${phase}" is not the key of a phase`,
            },
          ]
    )
  )
}

const crossChecks = (program: ProgramDocument): Problem[] => {
  const phases = program.phases.map((one) => one.key)
  const addOns = (program.addOns ?? []).map((one) => one.key)
  const problems = [
    ...twice(phases, "phases"),
    ...twice(
      program.sizes.map((one) => one.key),
      "sizes"
    ),
    ...twice(addOns, "addOns"),
    ...twice(
      (program.platforms ?? []).map((one) => one.key),
      "platforms"
    ),
    ...unknownPhase(program, phases),
  ]
  program.addOns?.forEach(({ excludes = [] }, index) =>
    excludes.forEach((key, place) => {
      if (addOns.includes(key)) return
      problems.push({
        path: `addOns[${index}].excludes[${place}]`,
        message: `"${key}" is not an add-on`,
      })
    })
  )
  if (!phases.includes(program.funded)) {
    problems.push({
      path: "funded",
      message: `"${program.funded}" is not the key of a phase`,
    })
  }
  const rules = new Set(
    program.phases.flatMap((one) => one.terms.rules.map((rule) => rule.id))
  )
  for (const id of Object.keys(program.automatic ?? {})) {
    if (!rules.has(id)) {
      problems.push({
        path: `automatic.${id}`,
        message: "is not the id of a rule",
      })
    }
  }
  return problems
}

/** Every size alone and with each add-on must resolve to valid terms. */
const resolutions = (program: ProgramDocument): Problem[] => {
  const found = new Map<string, Problem>()
  for (const size of program.sizes) {
    const choices = [[], ...(program.addOns ?? []).map((one) => [one.key])]
    for (const addOns of choices) {
      for (const one of tryResolveProgram(program, size.key, addOns).problems) {
        found.set(`${one.path} ${one.message}`, one)
      }
    }
  }
  return [...found.values()]
}

/** Checks a program document: its form, its references, and that every size and add-on resolves to valid terms. */
export const parseProgram = (document: unknown): ParsedProgram => {
  const checked = checkWith(programSchema, document)
  if (!checked.ok) return checked
  const problems = crossChecks(checked.value)
  if (problems.length === 0) problems.push(...resolutions(checked.value))
  return problems.length === 0
    ? { ok: true, program: checked.value }
    : { ok: false, problems }
}
