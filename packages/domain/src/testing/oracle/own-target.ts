import type { TermsOf } from "../../terms/rule-schema"
import { Rational } from "./rational"
import { sizes } from "./sizes"
import type { Story } from "./story"

/** The profit a target asks for by itself. */
export const ownTarget = (
  rule: TermsOf<"profit_target">,
  story: Story
): Rational =>
  rule.amount === undefined
    ? sizes(story).initial.percent(rule.percent ?? "0")
    : Rational.from(rule.amount)
