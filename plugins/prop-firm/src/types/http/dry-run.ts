import { z } from "@medusajs/framework/zod"
import { Instant } from "./common"

/** What an account came to; `not_comparable` where the new terms have no such size, phase or add-ons. */
export const TrialOutcome = z.enum([
  "active",
  "locked",
  "passed",
  "breached",
  "expired",
  "undetermined",
  "not_comparable",
])

export const AdminStartDryRun = z.strictObject({
  days: z.union([z.literal(30), z.literal(90)]),
  /** The revision whose draft is tried. */
  revision: z.number().int(),
})

export const AdminDryRun = z.object({
  id: z.string(),
  days: z.number(),
  status: z.enum(["running", "done", "failed"]),
  problem: z.string().nullable(),
  /** Challenge accounts tried so far, of how many. */
  done: z.number(),
  total: z.number(),
  /** Number of the version that was published from this very document; null where none was. */
  version: z.number().nullable(),
  /** Whether it is the draft as it stands now. */
  is_draft: z.boolean(),
  created_by: z.string().nullable(),
  created_at: Instant,
  finished_at: Instant.nullable(),
  result: z.object({
    /** Accounts by what they came to under the terms they had, then by what they would have. */
    outcomes: z.partialRecord(
      TrialOutcome,
      z.partialRecord(TrialOutcome, z.number())
    ),
    /** First rule that would have ended an account, by its id. */
    ended_by: z.record(z.string(), z.number()),
    payouts: z.object({ made: z.number(), refused: z.number() }),
    eligible: z.object({ before: z.number(), after: z.number() }),
  }),
})
export const AdminDryRunList = z.object({ dry_runs: z.array(AdminDryRun) })
