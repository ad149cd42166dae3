import { describeTerms, type RuleInWords } from "../explain/describe-terms"
import type { Locale } from "../explain/locale"
import { toJson } from "../json/to-json"
import type { ProgramDocument } from "../program/program-schema"
import { resolveProgram } from "../program/resolve-program"
import type { ResolvedPhase } from "../program/try-resolve-program"
import { leafChanges, type LeafChange } from "./leaf-changes"
import type { ProgramChange } from "./program-change"
import { valueText } from "./value-text"
import { changeWords } from "./words"

/** Numbers and durations say it themselves; words of the format are told by the sentences. */
const isPlain = ({ before, after }: LeafChange): boolean =>
  [before, after].every(
    (value) =>
      typeof value === "number" ||
      (typeof value === "string" && /^-?\d|^P[\dT]/.test(value))
  )

type Rule = ResolvedPhase["terms"]["rules"][number]

const numbersText = (
  before: Rule,
  after: Rule,
  currency: string,
  locale: Locale
): string | null => {
  const leaves = leafChanges(toJson(before), toJson(after))
  if (!leaves.every(isPlain)) return null
  const show = (value: LeafChange["before"], { path }: LeafChange) =>
    valueText(value, path.at(-1) ?? "", currency, locale)
  return leaves
    .map((leaf) => `${show(leaf.before, leaf)} → ${show(leaf.after, leaf)}`)
    .join("; ")
}

const ofPhase = (
  before: ResolvedPhase,
  after: ResolvedPhase,
  locale: Locale
): ProgramChange[] => {
  const words = changeWords[locale]
  const [old, now] = [before, after].map(({ terms }) =>
    describeTerms(terms, { locale })
  ) as [RuleInWords[], RuleInWords[]]
  const named = (title: string) => `${after.title} · ${title}`
  const gone = old.filter(
    (one) =>
      !now.some(({ rule, kind }) => rule === one.rule && kind === one.kind)
  )
  const rules = now.flatMap((one): ProgramChange[] => {
    const was = old.find(
      ({ rule, kind }) => rule === one.rule && kind === one.kind
    )
    const ruleIn = ({ terms }: ResolvedPhase) =>
      terms.rules.find(({ id }) => id === one.rule)
    const [left, right] = [ruleIn(before), ruleIn(after)]
    if (!was || !left || !right) {
      return [
        {
          kind: "added",
          text: `${named(one.title)}: ${words.added}`,
          before: null,
          after: one.sentence,
          sizes: null,
        },
      ]
    }
    if (leafChanges(toJson(left), toJson(right)).length === 0) return []
    const numbers = numbersText(left, right, after.terms.currency, locale)
    return [
      {
        kind: "changed",
        text: `${named(one.title)}: ${numbers ?? words.changed}`,
        before: was.sentence,
        after: one.sentence,
        sizes: null,
      },
    ]
  })
  return [
    ...rules,
    ...gone.map(({ title, sentence }): ProgramChange => ({
      kind: "removed",
      text: `${named(title)}: ${words.removed}`,
      before: sentence,
      after: null,
      sizes: null,
    })),
  ]
}

/** Differences of the rules for every size there was and is, those that say the same of several sizes put together. */
export const ruleChanges = (
  before: ProgramDocument,
  after: ProgramDocument,
  locale: Locale
): ProgramChange[] => {
  const keys = after.sizes
    .map(({ key }) => key)
    .filter((key) => before.sizes.some((one) => one.key === key))
  const found = new Map<string, ProgramChange & { sizes: string[] }>()
  for (const key of keys) {
    const old = resolveProgram(before, key)
    for (const phase of resolveProgram(after, key)) {
      const was = old.find((one) => one.key === phase.key)
      for (const change of was ? ofPhase(was, phase, locale) : []) {
        const id = `${change.kind} ${change.text}`
        const known = found.get(id)
        if (known) known.sizes.push(key)
        else found.set(id, { ...change, sizes: [key] })
      }
    }
  }
  return [...found.values()].map((one) => ({
    ...one,
    sizes: one.sizes.length === keys.length ? null : one.sizes,
  }))
}
