import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AdminNewsEventAnswer, NewsRevision } from "../../types/http/news"
import { iso } from "../iso"
import { pgConnection } from "../pg-connection"
import { presentEvent, type EventRow } from "./event-row"

type Revision = z.infer<typeof NewsRevision>
type RevisionRow = Omit<Revision, "at" | "changes"> & {
  at: Date
  changes: Record<string, { from: unknown; to: unknown }>
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === "string"
      ? value
      : JSON.stringify(value)

const presentRevision = ({ changes, at, ...row }: RevisionRow): Revision => ({
  ...row,
  at: iso(at),
  changes: Object.entries(changes).map(([field, { from, to }]) => ({
    field,
    from: textOf(from),
    to: textOf(to),
  })),
})

/** One event with everything that happened to it, newest first. @throws NOT_FOUND */
export async function readNewsEvent(
  scope: MedusaContainer,
  id: string
): Promise<z.infer<typeof AdminNewsEventAnswer>["news_event"]> {
  const knex = pgConnection(scope)
  const row = await knex("prop_news_event")
    .where({ id })
    .first<EventRow | undefined>("*")
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no news event ${id}.`
    )
  }
  const revisions = await knex("prop_news_revision")
    .where({ event_id: id })
    .orderBy("number", "desc")
    .limit(200)
    .select<RevisionRow[]>("*")
  return { ...presentEvent(row), revisions: revisions.map(presentRevision) }
}
