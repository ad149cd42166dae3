import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { pgConnection } from "../../../lib/pg-connection"
import { recordAudit } from "../../../modules/access/record-audit"
import { writeRevisions } from "../../../modules/trading/calendar/write-revisions"
import { askAboutReleases } from "../ask-about-releases"

export type NewsEventDecision = {
  id: string
  decision: "pin" | "unpin" | "exclude" | "include"
  /** The instant an event is pinned to. */
  at: string | null
  reason: string
  actor: Actor
}

type Row = { revision: number; pinned_at: Date | null; excluded: boolean }

const KINDS = {
  pin: "pinned",
  unpin: "unpinned",
  exclude: "excluded",
  include: "included",
} as const

/**
 * Records what a person decided about an event, with a revision and an audit
 * entry in the same transaction; nothing follows that could fail, so nothing is
 * compensated.
 *
 * @throws MedusaError `not_found`; `not_allowed` where nothing would change
 */
export const decideOnNewsEventStep = createStep(
  "decide-on-news-event",
  async (input: NewsEventDecision, { container }) => {
    await pgConnection(container).transaction((trx) => decide(trx, input))
    return new StepResponse(input.id)
  }
)

async function decide(trx: Knex.Transaction, input: NewsEventDecision) {
  const { id, decision, reason, actor } = input
  const before = await trx("prop_news_event")
    .where({ id })
    .forUpdate()
    .first<Row | undefined>("revision", "pinned_at", "excluded")
  if (!before) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no news event ${id}.`
    )
  }
  const state = {
    pinned_at: before.pinned_at?.toISOString() ?? null,
    excluded: before.excluded,
  }
  const change = changeOf(input, state)
  const number = before.revision + 1
  await trx("prop_news_event")
    .where({ id })
    .update({ [change.column]: change.to, revision: number })
  await writeRevisions(
    trx,
    [
      {
        eventId: id,
        number,
        kind: KINDS[decision],
        changes: { [change.column]: { from: change.from, to: change.to } },
        rawHash: null,
      },
    ],
    { actor, importId: null, reason }
  )
  await askAboutReleases(trx, [id])
  await recordAudit(trx, {
    actor,
    action: `news_event.${decision}`,
    target: { type: "news_event", id },
    reason,
    before: state,
    after: { ...state, [change.column]: change.to },
  })
}

function changeOf(
  { decision, at }: NewsEventDecision,
  state: { pinned_at: string | null; excluded: boolean }
) {
  const change =
    decision === "pin" || decision === "unpin"
      ? {
          column: "pinned_at",
          from: state.pinned_at,
          to: at === null ? null : new Date(at).toISOString(),
        }
      : {
          column: "excluded",
          from: state.excluded,
          to: decision === "exclude",
        }
  if (change.from === change.to) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The event is ${KINDS[decision]} already.`
    )
  }
  return change
}
