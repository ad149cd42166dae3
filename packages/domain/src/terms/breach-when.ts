import { z } from "zod"
import { field } from "./field"

/** Whether touching a level is a breach. */
export const breachWhen = field(
  z.enum(
    ["below", "at_or_below"],
    "must be below or at_or_below (firms differ, so there is no default)"
  ),
  "Breach when",
  "`below`: touching the level is fine; `at_or_below`: touching it is a breach. Mirrored for a ceiling. There is no default, because firms differ."
)
