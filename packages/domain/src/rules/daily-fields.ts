import { z } from "zod"
import { dailyAllowance } from "../terms/allowance"
import { breachWhen } from "../terms/breach-when"
import { DAILY_REFERENCES } from "../terms/daily-references"
import { breakable } from "../terms/effect"
import { field } from "../terms/field"
import { ruleId } from "../terms/fields"
import { measured } from "../terms/measured"

/** What a floor under the rule day and a ceiling over it have in common. */
export const dailyFields = {
  id: ruleId,
  reference: field(
    z.enum(DAILY_REFERENCES, `must be one of ${DAILY_REFERENCES.join(", ")}`),
    "Reference",
    "What the day's level hangs from: balance, equity or the higher of both at the daily reset, the initial balance, or the day's highest equity, which rises during the day. The opening balance on the first day."
  ),
  allowance: dailyAllowance,
  measured,
  breachWhen,
  ...breakable,
}
