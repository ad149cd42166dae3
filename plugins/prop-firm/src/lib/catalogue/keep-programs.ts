import type { MedusaContainer } from "@medusajs/framework/types"
import { assemblePrograms, type Place } from "./assemble-programs"
import type { KeptProgram } from "./kept-program"

/** Programs by their ids, in order: those another page showed are taken, all others assembled and added. */
export async function keepPrograms(
  scope: MedusaContainer,
  kept: Map<string, KeptProgram>,
  ids: string[],
  place: Place
): Promise<KeptProgram[]> {
  const { region, locale, text_locale } = place
  const key = (id: string) =>
    [id, region?.id, locale, text_locale].map((part) => part ?? "").join(" ")
  const missing = ids.filter((id) => !kept.has(key(id)))
  for (const program of await assemblePrograms(scope, missing, place)) {
    kept.set(key(program.id), program)
  }
  return ids.flatMap((id) => kept.get(key(id)) ?? [])
}
