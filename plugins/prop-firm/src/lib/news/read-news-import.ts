import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { pgConnection } from "../pg-connection"
import { presentImport, type ImportRow } from "./present-import"

/** One import of the news calendar. @throws NOT_FOUND */
export async function readNewsImport(scope: MedusaContainer, id: string) {
  const row = await pgConnection(scope)("prop_news_import")
    .where({ id })
    .first<ImportRow | undefined>("*")
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no news import ${id}.`
    )
  }
  return presentImport(row)
}
