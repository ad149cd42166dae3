import { renderMessage } from "../explain/render-message"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import type { CompiledRule } from "./compiled-rule"
import type { OpenQuestion } from "./decision"
import type { Run } from "./run"
import type { RuleState } from "./state"

/** The evidence of a rule found broken. */
export interface Evidence {
  measured: Money | null
  measuredText: string | null
  limitText: string | null
  trade: string | null
  doubt: "low_and_high" | "reset_between" | null
  explanation: () => string
}

const ask = (
  run: Run,
  rule: string,
  reason: OpenQuestion["reason"],
  evidence: Evidence
): void => {
  const finding = evidence.explanation()
  const quality = run.draft.feed
  // Another rule may be broken for certain in the same event.
  if (run.draft.outcome !== "breached") run.draft.outcome = "undetermined"
  run.found.push({ rule, measured: evidence.measured })
  run.questions.push({
    rule,
    reason,
    at: run.event.at,
    measured: evidence.measuredText,
    limit: evidence.limitText,
    explanation: renderMessage(
      say(`undetermined.${reason}`, { finding, quality })
    ),
  })
}

/** Whether a hard breach can still be decided here and now. */
const decidable = ({ draft, before }: Run): boolean =>
  !draft.held && (before === "open" || before === "passed")

const lock = (run: Run, rule: string, measured: Money | null): void => {
  const { draft } = run
  draft.lockedUntil = draft.day?.end ?? null
  draft.lockedBy = [...draft.lockedBy, rule]
  run.found.push({ rule, measured })
}

/** Applies the effect of a rule found broken: hard, locking, or soft. */
export const breakRule = (
  run: Run,
  compiled: CompiledRule,
  index: number,
  rule: RuleState,
  evidence: Evidence
): void => {
  const { terms } = compiled
  const effect = compiled.effectFor(rule.violations + 1)
  const hard = effect === "fail"
  if (hard && !decidable(run)) return
  const reason = run.draft.feed === "good" ? evidence.doubt : "feed"
  if (hard && reason) return ask(run, terms.id, reason, evidence)
  // What may not have happened warns nobody; only an end of the account is worth asking about.
  if (evidence.doubt || (!hard && ended(run))) return
  rule.violations += 1
  // A hard breach ends the account, so that only softer ones can repeat.
  rule.standing = !hard
  run.breaches.push({
    index,
    breach: {
      rule: terms.id,
      effect,
      at: run.event.at,
      measured: evidence.measuredText,
      limit: evidence.limitText,
      trade: evidence.trade,
      explanation: evidence.explanation(),
    },
  })
  if (hard) {
    run.draft.outcome = "breached"
    run.found.push({ rule: terms.id, measured: evidence.measured })
  }
  if (effect === "lock_until_reset") lock(run, terms.id, evidence.measured)
}

/** The outcome was terminal before this event. */
const ended = ({ before }: Run): boolean =>
  before === "breached" || before === "expired"
