import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import type { DryRunRow } from "../../modules/challenge/dry-runs/dry-run"
import { contentHash } from "../../modules/challenge/programs/content-hash"
import type { AdminDryRun } from "../../types/http/dry-run"
import { iso, isoOrNull } from "../iso"

/** How many are shown. */
const MOST = 20

type Row = Omit<DryRunRow, "document" | "accounts"> & {
  total: number
  version: number | null
}

/** The dry runs of a program, the newest first, each with the version that came of it. */
export async function readDryRuns(
  knex: Knex,
  programId: string
): Promise<z.infer<typeof AdminDryRun>[]> {
  const [program, rows] = await Promise.all([
    knex<{ id: string; draft: unknown }>("prop_program")
      .where({ id: programId })
      .first("draft"),
    knex("prop_dry_run as run")
      .where("run.program_id", programId)
      .orderBy("run.created_at", "desc")
      .limit(MOST)
      .select<Row[]>(
        "run.id",
        "run.days",
        "run.status",
        "run.problem",
        "run.done",
        "run.document_hash",
        "run.created_by",
        "run.created_at",
        "run.finished_at",
        "run.result",
        knex.raw("jsonb_array_length(run.accounts) as total"),
        knex.raw(
          `(select min(version.number) from prop_program_version version
            where version.program_id = run.program_id and version.hash = run.document_hash) as version`
        )
      ),
  ])
  const draft = program?.draft ? contentHash(program.draft) : null
  return rows.map(({ document_hash, created_at, finished_at, ...row }) => ({
    id: row.id,
    days: row.days,
    status: row.status,
    problem: row.problem,
    done: row.done,
    total: row.total,
    version: row.version,
    is_draft: document_hash === draft,
    created_by: row.created_by,
    created_at: iso(created_at),
    finished_at: isoOrNull(finished_at),
    result: row.result,
  }))
}
