import type { Locale } from "../explain/locale"
import type { Json } from "../json/json"
import { toJson } from "../json/to-json"
import type { ProgramDocument } from "../program/program-schema"
import { leafChanges } from "./leaf-changes"
import type { ProgramChange } from "./program-change"
import { valueText } from "./value-text"
import { changeWords, type ChangeWord } from "./words"

type Part = Record<string, unknown>

interface Context {
  locale: Locale
  currency: string
}

const one = (kind: ProgramChange["kind"], text: string): ProgramChange => ({
  kind,
  text,
  before: null,
  after: null,
  sizes: null,
})

const isWord = (key: string, locale: Locale): key is ChangeWord =>
  Object.hasOwn(changeWords[locale], key)

/** The fields of two parts that differ, each in a line. */
const fields = (
  name: string,
  before: Part,
  after: Part,
  { locale, currency }: Context
): ProgramChange[] => {
  const words = changeWords[locale]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => {
    const [old, now] = [before, after].map((part) =>
      part[key] === undefined ? undefined : toJson(part[key])
    ) as [Json | undefined, Json | undefined]
    if (leafChanges(old, now).length === 0) return []
    const label = isWord(key, locale) ? words[key] : key
    const show = (value: Json | undefined) =>
      valueText(value, key, currency, locale)
    const text =
      key === "overrides" ? words.changed : `${show(old)} → ${show(now)}`
    return [one("changed", `${name} · ${label}: ${text}`)]
  })
}

/** Parts with keys: which came, which went, and what is different in those that stayed. */
const keyed = <T extends { key: string }>(
  noun: ChangeWord,
  before: readonly T[],
  after: readonly T[],
  title: (part: T) => string,
  inside: (name: string, was: T, is: T) => ProgramChange[],
  { locale }: Context
): ProgramChange[] => {
  const words = changeWords[locale]
  const name = (part: T) => `${words[noun]} ${title(part)}`
  return [
    ...after.flatMap((part) => {
      const was = before.find(({ key }) => key === part.key)
      return was
        ? inside(name(part), was, part)
        : [one("added", `${name(part)}: ${words.added}`)]
    }),
    ...before
      .filter(({ key }) => !after.some((part) => part.key === key))
      .map((part) => one("removed", `${name(part)}: ${words.removed}`)),
  ]
}

/** Parts that bear a title, field by field. */
const titled = (
  noun: ChangeWord,
  before: readonly { key: string; title: string }[] = [],
  after: readonly { key: string; title: string }[] = [],
  context: Context
): ProgramChange[] =>
  keyed(
    noun,
    before,
    after,
    ({ title }) => `"${title}"`,
    (name, was, is) => fields(name, was, is, context),
    context
  )

/** The phases that another program has too, in their order. */
const shared = (document: ProgramDocument, other: ProgramDocument): string =>
  document.phases
    .map(({ key }) => key)
    .filter((key) => other.phases.some((phase) => phase.key === key))
    .join()

/** Differences of everything but the rules: name, phases, days, payouts, scaling, sizes, add-ons, what is automatic. */
export const documentChanges = (
  before: ProgramDocument,
  after: ProgramDocument,
  locale: Locale
): ProgramChange[] => {
  const words = changeWords[locale]
  const context = { locale, currency: after.sizes[0]?.currency ?? "USD" }
  const phases = keyed(
    "phase",
    before.phases,
    after.phases,
    ({ title }) => `"${title}"`,
    (_name, was, is) => {
      const { terms: old, ...oldPhase } = was
      const { terms: now, ...nowPhase } = is
      return [
        ...fields(is.title, oldPhase, nowPhase, context),
        ...fields(`${is.title} · ${words.day}`, old.day, now.day, context),
        ...(["payout", "scaling"] as const).flatMap((key) =>
          fields(
            `${is.title} · ${words[key]}`,
            old[key] ?? {},
            now[key] ?? {},
            context
          )
        ),
      ]
    },
    context
  )
  return [
    ...fields(
      words.program,
      { name: before.name, funded: before.funded },
      { name: after.name, funded: after.funded },
      context
    ),
    ...phases,
    ...(shared(before, after) === shared(after, before)
      ? []
      : [one("changed", `${words.phase} · ${words.order}: ${words.changed}`)]),
    ...keyed(
      "size",
      before.sizes,
      after.sizes,
      ({ key }) => key,
      (name, was, is) =>
        fields(name, was, is, { ...context, currency: is.currency }),
      context
    ),
    ...titled("tradingPlatform", before.platforms, after.platforms, context),
    ...titled("addOn", before.addOns, after.addOns, context),
    ...fields(
      words.automatic,
      before.automatic ?? {},
      after.automatic ?? {},
      context
    ),
  ]
}
