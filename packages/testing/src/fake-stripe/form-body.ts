/** A decoded form: what Stripe's clients send instead of JSON. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue }
export type Form = { [name: string]: FormValue }

const partsOf = (name: string): string[] =>
  name.split(/[[\]]+/).filter((part, index) => index === 0 || part !== "")

const isList = (value: Form): boolean =>
  Object.keys(value).every((key, index) => key === String(index))

/** Nested objects whose keys count from 0 are lists. */
function listsOf(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) {
    return value
  }
  const entries = Object.entries(value).map(
    ([name, inner]): [string, FormValue] => [name, listsOf(inner)]
  )
  return entries.length > 0 && isList(value)
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries)
}

/**
 * Decodes `metadata[session_id]=x&expand[0]=y` as Stripe does. Names without an
 * index (`expand[]`) count up.
 */
export function decodeForm(text: string): Form {
  const root: Form = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const parts = partsOf(name.replaceAll("[]", "[+]"))
    let at = root
    parts.forEach((part, index) => {
      const key = part === "+" ? String(Object.keys(at).length) : part
      if (index === parts.length - 1) {
        at[key] = value
        return
      }
      const inner = at[key]
      const next: Form =
        typeof inner === "object" && !Array.isArray(inner) ? inner : {}
      at[key] = next
      at = next
    })
  }
  return Object.fromEntries(
    Object.entries(root).map(([name, value]) => [name, listsOf(value)])
  )
}
