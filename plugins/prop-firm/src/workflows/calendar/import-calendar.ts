import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { pgConnection } from "../../lib/pg-connection"
import { recordAudit } from "../../modules/access/record-audit"
import { calendarRefused } from "../../modules/trading/calendar/calendar-refused"
import {
  decodeFile,
  MOST_BYTES,
} from "../../modules/trading/calendar/decode-file"
import {
  isSnapshot,
  parseCalendar,
} from "../../modules/trading/calendar/parse-calendar"
import {
  planImport,
  type ImportPlan,
} from "../../modules/trading/calendar/plan-import"
import { readKnownEvents } from "../../modules/trading/calendar/read-known-events"
import { writePlan } from "../../modules/trading/calendar/write-plan"
import type { CalendarFormat } from "../../types/calendar-formats"
import { askAboutReleases } from "./ask-about-releases"
import { recordMoves } from "./record-moves"

/** Bad rows kept with an import; the count tells of all. */
const MOST_PROBLEMS = 100

export type ImportCalendarInput = {
  /** Who publishes the calendar, e.g. "forexfactory"; events are known per source. */
  source: string
  format: CalendarFormat
  /** Zone or offset of the file's times, null where each carries its own. */
  timeZone: string | null
  fileName: string | null
  /** The file as it is, or text that was pasted. */
  content: Buffer | string
  actor: Actor
}

/**
 * Takes a calendar file in: new events, changed and moved ones, each with its
 * revision, all in one transaction. The same file again changes nothing. Not a
 * Medusa workflow, so that the file is not kept in its context.
 *
 * @returns the id of the import
 * @throws MedusaError `invalid_data` where the file is refused
 */
export async function importCalendar(
  container: MedusaContainer,
  input: ImportCalendarInput
): Promise<string> {
  const { source, format, timeZone, content, actor } = input
  const text =
    typeof content === "string" ? checkedText(content) : decodeFile(content)
  const parsed = parseCalendar(format, text, timeZone)
  const id = generateEntityId(undefined, "nimp")
  await pgConnection(container).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `news:${source}`,
    ])
    const known = await readKnownEvents(trx, source, parsed.rows)
    const plan = planImport(known, parsed.rows, isSnapshot(format))
    const counts = countsOf(plan, parsed)
    await writeImport(trx, id, input, {
      counts,
      problems: [...parsed.problems, ...parsed.remarks].slice(0, MOST_PROBLEMS),
      warnings: parsed.warnings,
    })
    await writePlan(trx, source, plan, { actor, importId: id, reason: null })
    await askAboutReleases(trx, [
      ...[...plan.changed, ...plan.moved].map(({ event }) => event.id),
      ...plan.withdrawn.map((event) => event.id),
    ])
    await recordMoves(trx, plan.moved, actor)
    await recordAudit(trx, {
      actor,
      action: "news_calendar.import",
      target: { type: "news_import", id },
      after: { source, format, time_zone: timeZone, counts },
    })
  })
  return id
}

function checkedText(text: string): string {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw calendarRefused("content", "has more than 10 MB")
  }
  return text
}

type Parsed = ReturnType<typeof parseCalendar>

const countsOf = (plan: ImportPlan, parsed: Parsed) => ({
  fresh: plan.fresh.length,
  changed: plan.changed.length,
  moved: plan.moved.length,
  unchanged: plan.unchanged.length,
  withdrawn: plan.withdrawn.length,
  duplicates: parsed.duplicates,
  bad: parsed.problems.length,
})

async function writeImport(
  trx: Knex.Transaction,
  id: string,
  input: ImportCalendarInput,
  found: { counts: object; problems: object[]; warnings: string[] }
): Promise<void> {
  const { source, format, timeZone, fileName, content, actor } = input
  await trx("prop_news_import").insert({
    id,
    source,
    format,
    time_zone: timeZone,
    file_name: fileName,
    bytes: Buffer.byteLength(content),
    raw_hash: createHash("sha256").update(content).digest("hex"),
    counts: JSON.stringify(found.counts),
    problems: JSON.stringify(found.problems),
    warnings: JSON.stringify(found.warnings),
    imported_by: actor.id,
  })
}
