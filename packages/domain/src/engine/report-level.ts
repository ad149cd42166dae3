import type { Message } from "../explain/message"
import { instantValue } from "../explain/values/instant-value"
import { moneyValue } from "../explain/values/money-value"
import { say } from "../explain/say"
import { formatMoney } from "../money/format-money"
import type { CompiledRule, LevelPart } from "./compiled-rule"
import { breakRule } from "./break-rule"
import type { Finding } from "./finding"
import { ownRule } from "./own-rule"
import type { Run } from "./run"
import type { RuleState } from "./state"

const explain = (
  run: Run,
  level: LevelPart<RuleState>,
  rule: RuleState,
  { measured, level: at }: Finding
): Message => {
  const { program, draft, at: now } = run
  const { currency } = program
  const touch = level.touching ? "touching" : "below"
  return say(`breach.${level.side}`, {
    what: say(`measured.${level.measured}`),
    measured: moneyValue(measured, currency),
    at: instantValue(now, program.timeZone),
    comparison: say(`compare.${level.side}.${touch}`, {
      level: moneyValue(at, currency),
    }),
    formed: level.formed(rule, draft, program),
    beyond: moneyValue(
      level.side === "floor" ? at - measured : measured - at,
      currency
    ),
  })
}

/** Whether a person forgave this, and nothing worse, before. */
const pardoned = (
  { side }: LevelPart<RuleState>,
  { pardon }: RuleState,
  { measured }: Finding
): boolean =>
  pardon !== null &&
  (side === "floor" ? measured >= pardon : measured <= pardon)

const report = (
  run: Run,
  compiled: CompiledRule,
  index: number,
  level: LevelPart<RuleState>,
  rule: RuleState,
  finding: Finding
): void => {
  const { currency } = run.program
  breakRule(run, compiled, index, rule, {
    measured: finding.measured,
    measuredText: formatMoney(finding.measured, currency),
    limitText: formatMoney(finding.level, currency),
    trade: null,
    doubt: finding.doubt,
    message: () => explain(run, level, rule, finding),
  })
}

/** A daily rule reports once per rule day, the others once until recovered. */
const recover = (
  run: Run,
  index: number,
  { daily }: LevelPart<RuleState>
): void => {
  const rule = run.draft.rules[index]
  if (!rule || (rule.pardon === null && (daily || !rule.standing))) return
  const own = ownRule(run, index)
  if (!own) return
  own.pardon = null
  if (!daily) own.standing = false
}

/** Turns what was found at a level into a breach, an open question, or nothing new. */
export const reportLevel = (
  run: Run,
  index: number,
  finding: Finding | null
): void => {
  const compiled = run.program.rules[index]
  const rule = run.draft.rules[index]
  if (!compiled?.level || !rule) return
  if (!finding) return recover(run, index, compiled.level)
  if (rule.standing || pardoned(compiled.level, rule, finding)) return
  const own = ownRule(run, index)
  if (own) report(run, compiled, index, compiled.level, own, finding)
}
