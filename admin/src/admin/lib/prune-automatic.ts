import { asList, asObject, asText, type Json } from "./schema/schema"

/** A document without settings for rules that it does not have any more. */
export function pruneAutomatic(
  document: Record<string, Json>
): Record<string, Json> {
  if (document.automatic === undefined) return document
  const rules = asList(document.phases).flatMap((phase) =>
    asList(asObject(asObject(phase).terms).rules).map((rule) =>
      asText(asObject(rule).id)
    )
  )
  const kept = Object.entries(asObject(document.automatic)).filter(([id]) =>
    rules.includes(id)
  )
  return { ...document, automatic: Object.fromEntries(kept) }
}
