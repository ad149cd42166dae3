import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FirstPhase, PurchasedUnit } from "./purchase"

/** Most pieces of one line that are issued without a person. */
export const QUANTITY_CAP = 50

interface Line {
  id: string
  quantity: string
  product_id: string | null
  variant_id: string | null
  version_hash: string | null
  free: boolean
}

interface VersionRow {
  id: string
  program_id: string
  product_id: string
  hash: string
  variants: Record<string, string>
  created_at: Date
}

interface TermsRow {
  id: string
  program_version_id: string
  size_key: string
  phase_key: string
  title: string
  funded: boolean
  hash: string
  document: { currency: string; initialBalance: string }
}

export interface ResolvedUnits {
  units: PurchasedUnit[]
  /** Why a line that was sold as a challenge cannot be issued as it is. */
  problems: string[]
  /** How many lines are challenges at all. */
  lines: number
}

/** The version agreed to; without a pin, the one on sale when the order was made. */
const versionOf = (line: Line, versions: VersionRow[], orderedAt: string) =>
  versions.find((version) =>
    line.version_hash
      ? version.hash === line.version_hash
      : version.created_at.getTime() <= Date.parse(orderedAt)
  )

const firstPhase = (terms: TermsRow): FirstPhase => ({
  terms_id: terms.id,
  terms_hash: terms.hash,
  phase_key: terms.phase_key,
  title: terms.title,
  funded: terms.funded,
  currency: terms.document.currency,
  initial_balance: terms.document.initialBalance,
})

const wholeQuantity = (quantity: string): number | null => {
  const number = Number(quantity)
  return Number.isInteger(number) && number >= 0 && number <= QUANTITY_CAP
    ? number
    : null
}

/** Versions of the programs behind the lines' products, newest first. */
const readVersions = (knex: Knex, lines: Line[]): Promise<VersionRow[]> =>
  knex("prop_program_version as version")
    .join("prop_program as program", "program.id", "version.program_id")
    .select<VersionRow[]>(
      "version.id",
      "version.program_id",
      "program.product_id",
      "version.hash",
      "version.variants",
      "version.created_at"
    )
    .whereIn(
      "program.product_id",
      lines.flatMap((line) => line.product_id ?? [])
    )
    .orderBy("version.number", "desc")

/** Turns the lines of an order into the units that are to be issued. */
export async function resolveUnits(
  knex: Knex,
  lines: Line[],
  orderedAt: string
): Promise<ResolvedUnits> {
  const versions = await readVersions(knex, lines)
  const firsts = await knex<TermsRow>("prop_terms")
    .where("phase_index", 0)
    .whereIn(
      "program_version_id",
      versions.map((version) => version.id)
    )
  const resolved: ResolvedUnits = { units: [], problems: [], lines: 0 }
  for (const line of lines) {
    const own = versions.filter((row) => row.product_id === line.product_id)
    if (own.length === 0) {
      continue
    }
    resolved.lines += 1
    const version = versionOf(line, own, orderedAt)
    const size = Object.entries(version?.variants ?? {}).find(
      ([, variant]) => variant === line.variant_id
    )?.[0]
    const terms = firsts.find(
      (row) => row.program_version_id === version?.id && row.size_key === size
    )
    const quantity = wholeQuantity(line.quantity)
    if (!version || !size || !terms) {
      resolved.problems.push(
        `Line ${line.id}: no published terms for variant ${line.variant_id} under version ${line.version_hash ?? "of the day"}.`
      )
    } else if (quantity === null) {
      resolved.problems.push(
        `Line ${line.id}: quantity ${line.quantity} is not a whole number up to ${QUANTITY_CAP}.`
      )
    } else {
      for (let ordinal = 1; ordinal <= quantity; ordinal++) {
        resolved.units.push({
          line_item_id: line.id,
          ordinal,
          program_id: version.program_id,
          program_version_id: version.id,
          size_key: size,
          variant_id: line.variant_id,
          free: line.free,
          first: firstPhase(terms),
        })
      }
    }
  }
  return resolved
}
