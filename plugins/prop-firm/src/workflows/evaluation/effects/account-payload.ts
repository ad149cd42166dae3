import { z } from "@medusajs/framework/zod"

/** What the evaluation hands on with a change of an account's status. */
export const AccountPayload = z.object({
  challenge_account_id: z.string(),
  decision_id: z.string().nullish(),
  rule: z.string().nullish(),
  /** Number of the deciding event in the account's own history. */
  number: z.number().nullish(),
  /** Status before, and who decided why, where a person did. */
  from: z.string().nullish(),
  actor_type: z
    .enum(["engine", "system", "staff", "trader", "platform"])
    .nullish(),
  actor_id: z.string().nullish(),
  reason: z.string().nullish(),
})
