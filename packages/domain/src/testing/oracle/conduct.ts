import type { RuleTerms } from "../../terms/rule-schema"
import { lotOffences, newsOffences } from "./conduct-book"
import { openingOffences } from "./conduct-opening"
import { deadlineOffences, flatOffences } from "./conduct-time"
import {
  durationOffences,
  hedgingOffences,
  stopOffences,
} from "./conduct-trades"
import type { Offence } from "./offence"
import type { Story } from "./story"

/** Every offence against a rule of conduct so far. */
export const offences = (rule: RuleTerms, story: Story): Offence[] => {
  switch (rule.kind) {
    case "lot_consistency":
      return lotOffences(rule, story)
    case "stop_loss_required":
      return stopOffences(rule, story)
    case "min_trade_duration":
      return durationOffences(rule, story)
    case "news":
      return newsOffences(rule, story)
    case "flat_by":
      return flatOffences(rule, story)
    case "hedging":
      return hedgingOffences(rule, story)
    case "max_duration":
    case "inactivity":
      return deadlineOffences(rule, story)
    default:
      return openingOffences(rule, story)
  }
}
