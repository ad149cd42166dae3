import type { ProgramDocument } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { choosePlatform } from "../add-ons/choose-platform"
import { chooseTerms } from "../add-ons/choose-terms"
import { writeTerms } from "../add-ons/write-terms"
import type { FirstPhase, PurchasedUnit } from "./purchase"
import type { SoldLine } from "./sold-line"
import { tiedProblem } from "./tied-problem"

/** Most pieces of one line that are issued without a person. */
export const QUANTITY_CAP = 50

interface VersionRow {
  id: string
  program_id: string
  product_id: string
  hash: string
  variants: Record<string, string>
  name: string
  platforms: ProgramDocument["platforms"] | null
  created_at: Date
}

interface TermsRow {
  id: string
  program_version_id: string
  size_key: string
  add_ons: string
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
  /** How many lines are challenges or belong to one. */
  lines: number
}

/** The version agreed to; without a pin, the one on sale when the order was made. */
const versionOf = (line: SoldLine, versions: VersionRow[], orderedAt: string) =>
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
const readVersions = (knex: Knex, lines: SoldLine[]): Promise<VersionRow[]> =>
  knex("prop_program_version as version")
    .join("prop_program as program", "program.id", "version.program_id")
    .select<VersionRow[]>(
      "version.id",
      "version.program_id",
      "program.product_id",
      "version.hash",
      "version.variants",
      knex.raw(`version.document->>'name' as name`),
      knex.raw(`version.document->'platforms' as platforms`),
      "version.created_at"
    )
    .whereIn(
      "program.product_id",
      lines.flatMap((line) => line.product_id ?? [])
    )
    .orderBy("version.number", "desc")

const readFirst = (
  knex: Knex,
  place: { program_version_id: string; size_key: string; add_ons: string }
): Promise<TermsRow | undefined> =>
  knex<TermsRow & { phase_index: number }>("prop_terms")
    .where({ ...place, phase_index: 0 })
    .first()

/**
 * The terms of the first phase with the add-ons of a line, published with it where
 * nobody chose them before; a sentence where they cannot be had.
 */
async function firstTerms(
  knex: Knex,
  { add_ons: keys }: SoldLine,
  { id: program_version_id, hash: version_hash }: VersionRow,
  size_key: string
): Promise<TermsRow | string | undefined> {
  if (keys.length === 0) {
    return readFirst(knex, { program_version_id, size_key, add_ons: "" })
  }
  const version = await knex<{ id: string; document: ProgramDocument }>(
    "prop_program_version"
  )
    .where({ id: program_version_id })
    .first("document")
  try {
    const { add_ons, phases } = chooseTerms(
      {
        version_hash,
        document: version?.document as ProgramDocument,
        size_key,
      },
      keys
    )
    const place = { program_version_id, size_key, add_ons }
    await writeTerms(knex, place, phases)
    return await readFirst(knex, place)
  } catch (error) {
    if (error instanceof MedusaError) {
      return error.message
    }
    throw error
  }
}

/** The platform of a line, in an object, or a sentence where its program has no such platform. */
function platformOfLine(
  { platform }: SoldLine,
  { name, platforms }: VersionRow
): { key: string | null } | string {
  try {
    return {
      key: choosePlatform(
        { name, platforms: platforms ?? undefined },
        platform
      ),
    }
  } catch (error) {
    if (error instanceof MedusaError) {
      return error.message
    }
    throw error
  }
}

/** The units of one line, or why there are none. */
async function unitsOf(
  knex: Knex,
  line: SoldLine,
  lines: SoldLine[],
  version: VersionRow | undefined
): Promise<PurchasedUnit[] | string> {
  const size = Object.entries(version?.variants ?? {}).find(
    ([, variant]) => variant === line.variant_id
  )?.[0]
  const terms =
    version && size ? await firstTerms(knex, line, version, size) : undefined
  if (!version || !size || !terms) {
    return `no published terms for variant ${line.variant_id} under version ${line.version_hash ?? "of the day"}.`
  }
  if (typeof terms === "string") {
    return terms
  }
  const quantity = wholeQuantity(line.quantity)
  if (quantity === null) {
    return `quantity ${line.quantity} is not a whole number up to ${QUANTITY_CAP}.`
  }
  const platform = platformOfLine(line, version)
  if (typeof platform === "string") {
    return platform
  }
  const tied = tiedProblem(line, lines)
  if (tied) {
    return tied
  }
  return Array.from({ length: quantity }, (_, index) => ({
    line_item_id: line.id,
    ordinal: index + 1,
    program_id: version.program_id,
    program_version_id: version.id,
    size_key: size,
    add_ons: terms.add_ons,
    platform_key: platform.key,
    variant_id: line.variant_id,
    free: line.free,
    first: firstPhase(terms),
  }))
}

/** Turns the lines of an order into the units that are to be issued. */
export async function resolveUnits(
  knex: Knex,
  lines: SoldLine[],
  orderedAt: string
): Promise<ResolvedUnits> {
  const versions = await readVersions(knex, lines)
  const resolved: ResolvedUnits = { units: [], problems: [], lines: 0 }
  const choices = new Set<string | null>()
  for (const line of lines) {
    const own = versions.filter((row) => row.product_id === line.product_id)
    if (own.length === 0) {
      continue
    }
    resolved.lines += 1
    choices.add(line.choice)
    const version = versionOf(line, own, orderedAt)
    const units = await unitsOf(knex, line, lines, version)
    if (typeof units === "string") {
      resolved.problems.push(`Line ${line.id}: ${units}`)
    } else {
      resolved.units.push(...units)
    }
  }
  for (const { id, add_on, choice } of lines) {
    if (add_on !== null && !choices.has(choice)) {
      resolved.lines += 1
      resolved.problems.push(
        `Line ${id}: the add-on "${add_on}" belongs to no challenge of the order.`
      )
    }
  }
  return resolved
}
