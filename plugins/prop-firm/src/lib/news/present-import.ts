import type { z } from "@medusajs/framework/zod"
import type { NewsImport } from "../../types/http/news"
import { iso } from "../iso"

type Presented = z.infer<typeof NewsImport>

export type ImportRow = Omit<Presented, "imported_at"> & { imported_at: Date }

/** One import of the news calendar as pages show it. */
export const presentImport = (row: ImportRow): Presented => ({
  ...row,
  imported_at: iso(row.imported_at),
})
