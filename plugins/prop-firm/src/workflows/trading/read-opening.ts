import { platformOf } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { chooseConnection } from "./choose-connection"

/** What is needed to open the login of a challenge account. */
export type Opening = {
  challengeAccountId: string
  /** The connection it is opened on; null where no connection is active. */
  connectionId: string | null
  currency: string
  /** Decimal string the login starts with. */
  balance: string
  group: string | null
  /** Customer id of the owner. */
  trader: string
  /** The terms document that was bought. */
  document: unknown
}

type Row = {
  connection_id: string | null
  phase_key: string
  customer_id: string
  document: {
    currency: string
    initialBalance: string
    openingBalance?: string
  }
  platform_key: string | null
  program: Parameters<typeof platformOf>[0]
}

/**
 * The connection is the one already chosen, else the one the buyer chose or the phase names, else
 * the firm's oldest active one.
 *
 * @throws NOT_FOUND without the challenge account
 */
export async function readOpening(knex: Knex, id: string): Promise<Opening> {
  const row = await knex("prop_challenge_account as a")
    .join("prop_challenge as c", "c.id", "a.challenge_id")
    .join("prop_terms as t", "t.id", "a.terms_id")
    .join("prop_program_version as v", "v.id", "t.program_version_id")
    .where("a.id", id)
    .first<Row | undefined>(
      "a.connection_id",
      "a.phase_key",
      "c.customer_id",
      "c.platform_key",
      "t.document",
      "v.document as program"
    )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Challenge account ${id} does not exist.`
    )
  }
  const { program, phase_key, platform_key } = row
  const { platform, serverGroup } = platformOf(program, phase_key, platform_key)
  const { currency, initialBalance, openingBalance } = row.document
  return {
    challengeAccountId: id,
    connectionId:
      row.connection_id ?? (await chooseConnection(knex, platform))?.id ?? null,
    currency,
    balance: openingBalance ?? initialBalance,
    group: serverGroup ?? null,
    trader: row.customer_id,
    document: row.document,
  }
}
