import type { z } from "@medusajs/framework/zod"
import type { IssueOutcome } from "../../types/http/challenge"

/** What issuing did; `reason` says why a person is asked. */
export interface IssueResult {
  outcome: z.infer<typeof IssueOutcome>
  challenge_ids: string[]
  reason: string | null
}
