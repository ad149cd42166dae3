import { handle } from "../../../../lib/handle"
import { readStoreChallenge } from "../../../../lib/challenges/read-store-challenge"
import { retrieveStoreChallenge } from "../routes"

export const GET = handle(
  retrieveStoreChallenge,
  async ({ params, actor, locale, scope }) => ({
    challenge: await readStoreChallenge(
      scope,
      actor.id ?? "",
      params.id,
      locale
    ),
  })
)
