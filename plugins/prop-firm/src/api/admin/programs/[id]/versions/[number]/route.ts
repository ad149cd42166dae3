import { handle } from "../../../../../../lib/handle"
import { pgConnection } from "../../../../../../lib/pg-connection"
import { readVersion } from "../../../../../../lib/program-versions/read-version"
import { retrieveProgramVersion } from "../../../routes"

export const GET = handle(
  retrieveProgramVersion,
  async ({ params, locale, scope }) => ({
    version: await readVersion(
      pgConnection(scope),
      params.id,
      params.number,
      locale
    ),
  })
)
