import { z } from "zod"
import { breakable } from "./effect"
import { ruleId } from "./fields"

/** What every rule of conduct has. */
export const ruleBase = <K extends string>(kind: K) => ({
  id: ruleId,
  kind: z.literal(kind),
  ...breakable,
})
