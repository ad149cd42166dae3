import type { z } from "@medusajs/framework/zod"
import type { Effect } from "../../exchange/effect-handler"
import type { AccountPayload } from "./account-payload"

/** What a lifecycle workflow takes, from what the evaluation handed on. */
export const moveOf = (
  { key }: Effect,
  payload: z.infer<typeof AccountPayload>
) => ({
  challenge_account_id: payload.challenge_account_id,
  key,
  was_open: payload.from === "undetermined",
  reason: payload.reason ?? null,
  ...(payload.actor_type
    ? { actor: { type: payload.actor_type, id: payload.actor_id ?? null } }
    : {}),
})
