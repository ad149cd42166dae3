import type { MedusaContainer } from "@medusajs/framework/types"
import { pgConnection } from "../pg-connection"
import { accountQuery, selectAccount } from "./account-query"
import { filterAccounts, orderAccounts } from "./filter-accounts"
import type { AccountFilters } from "./filter-accounts"
import { presentRow } from "./present-row"
import type { PresentedRow } from "./present-row"

/** A page of challenge accounts as lists show them, in two queries. */
export async function readChallengeAccountRows(
  scope: MedusaContainer,
  filters: AccountFilters
): Promise<{ rows: PresentedRow[]; count: number }> {
  const knex = pgConnection(scope)
  const counted = filterAccounts(accountQuery(knex), filters).count<
    { count: string }[]
  >("* as count")
  const page = orderAccounts(
    filterAccounts(accountQuery(knex), filters),
    filters.order
  )
    .limit(filters.limit ?? 20)
    .offset(filters.offset ?? 0)
  const [[total], rows] = await Promise.all([counted, selectAccount(page)])
  return {
    rows: rows.map((row) => presentRow(row)),
    count: Number(total?.count ?? 0),
  }
}
