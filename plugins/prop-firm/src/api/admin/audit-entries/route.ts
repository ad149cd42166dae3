import { handle } from "../../../lib/handle"
import { pgConnection } from "../../../lib/pg-connection"
import { readAuditEntries } from "../../../lib/read-audit-entries"
import { verifyChain } from "../../../modules/access/verify-chain"
import { listAuditEntries } from "./routes"

export const GET = handle(listAuditEntries, async ({ query, scope }) => ({
  ...(await readAuditEntries(scope, query)),
  chain_ok: await verifyChain(pgConnection(scope)),
  limit: query.limit,
  offset: query.offset,
}))
