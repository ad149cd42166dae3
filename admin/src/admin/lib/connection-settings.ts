import type { PlatformConnection } from "./types"

/** The groups of settings that a connection has. */
export type SettingsGroup = "limits" | "watch" | "quality"

/** A setting as a form holds it: a number is text while it is typed. */
export type SettingValue = string | boolean

interface Field {
  name: string
  kind: "number" | "switch"
  /** Smallest step of a number. */
  step?: number
  /** Left empty it is not watched, and that is sent as null. */
  canBeOff?: boolean
}

const number = (name: string, step = 1): Field => ({
  name,
  kind: "number",
  step,
})
const watched = (name: string, step = 1): Field => ({
  ...number(name, step),
  canBeOff: true,
})
const toggle = (name: string): Field => ({ name, kind: "switch" })

/** What each group asks for, in the order of its form. */
export const FIELDS: Record<SettingsGroup, readonly Field[]> = {
  limits: [
    number("requests_per_second"),
    number("events_per_second"),
    number("concurrent_requests"),
  ],
  watch: [watched("stale_after_seconds"), toggle("stale_at_weekends")],
  quality: [
    watched("spike_percent", 0.01),
    number("spike_factor", 0.1),
    number("spike_updates"),
    watched("ahead_seconds"),
    watched("behind_seconds"),
    watched("missing_numbers"),
    number("missing_seconds"),
    watched("login_stale_seconds"),
    toggle("second_reading"),
  ],
}

/** The settings of a connection as its form begins with them. */
export function settingsOf(
  connection: PlatformConnection,
  group: SettingsGroup
): Record<string, SettingValue> {
  const known: Record<string, unknown> =
    group === "watch" ? connection : (connection[group] ?? {})
  return Object.fromEntries(
    FIELDS[group].map(({ name, kind }) => {
      const value = known[name]
      return [
        name,
        kind === "switch"
          ? value === true
          : typeof value === "number"
            ? String(value)
            : "",
      ]
    })
  )
}

/** What is sent: an empty number is null where it can be off, else as usual. */
export function settingsBody(
  group: SettingsGroup,
  values: Record<string, SettingValue>
): Record<string, number | boolean | null> {
  const body: Record<string, number | boolean | null> = {}
  for (const { name, kind, canBeOff } of FIELDS[group]) {
    const value = values[name] ?? ""
    if (kind === "switch") {
      body[name] = value === true
    } else if (value !== "") {
      body[name] = Number(value)
    } else if (canBeOff) {
      body[name] = null
    }
  }
  return body
}

/** What the server says about single fields, e.g. of "body.quality.spike_factor: too small". */
export function fieldProblems(
  group: SettingsGroup,
  message: string
): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const part of message.split("; ")) {
    const [path = "", ...words] = part.split(": ")
    const name = path.split(".").at(-1) ?? ""
    if (FIELDS[group].some((field) => field.name === name)) {
      problems[name] = inWords(words.join(": "))
    }
  }
  return problems
}

/** "Too small: expected number to be >=5" as a person says it. */
const inWords = (problem: string) =>
  problem
    .replace(/^Too small: expected number to be >=/, "Must be at least ")
    .replace(/^Too big: expected number to be <=/, "Must be at most ")
    .replace(/^Invalid input: expected int.*$/, "Must be a whole number")
