import type { Message } from "../explain/message"
import { qualityOf } from "../explain/quality-of"
import { renderMessage } from "../explain/render-message"
import { say } from "../explain/say"
import type { Money } from "../money/money"
import type { CompiledRule } from "./compiled-rule"
import type { OpenQuestion } from "./decision"
import type { Run } from "./run"
import type { Found, RuleState } from "./state"

/** The evidence of a rule found broken. */
export interface Evidence {
  measured: Money | null
  measuredText: string | null
  limitText: string | null
  trade: string | null
  doubt: "low_and_high" | "reset_between" | null
  /** The key of an offence, for a reversal. */
  offence?: string
  /** When a lock ends: with the rule day in which the rule was broken. */
  lockUntil?: number | null
  message: () => Message
}

const foundOf = (rule: string, { measured, offence }: Evidence): Found => ({
  rule,
  measured,
  ...(offence === undefined ? {} : { offence }),
})

const ask = (
  run: Run,
  rule: string,
  reason: OpenQuestion["reason"],
  evidence: Evidence
): void => {
  const finding = evidence.message()
  const message =
    reason === "feed"
      ? say("undetermined.feed", { finding, quality: qualityOf(run.draft) })
      : say(`undetermined.${reason}`, { finding })
  // Another rule may be broken for certain in the same event.
  if (run.draft.outcome !== "breached") run.draft.outcome = "undetermined"
  run.found.push(foundOf(rule, evidence))
  run.questions.push({
    rule,
    reason,
    at: run.event.at,
    measured: evidence.measuredText,
    limit: evidence.limitText,
    explanation: renderMessage(message),
    message,
  })
}

/** Whether a hard breach can still be decided here and now. */
const decidable = ({ draft, before }: Run, { ends }: CompiledRule): boolean =>
  !draft.held &&
  // Whoever has passed has no deadline any more.
  (before === "open" || (before === "passed" && ends !== "expired"))

const lock = (run: Run, rule: string, evidence: Evidence): void => {
  const { draft } = run
  const until = evidence.lockUntil ?? draft.day?.end ?? null
  // Found only after the reset that would have ended it.
  if (until !== null && until <= run.at) return
  draft.lockedUntil = until
  draft.lockedBy = [...draft.lockedBy, rule]
  run.found.push(foundOf(rule, evidence))
}

const end = (run: Run, compiled: CompiledRule, evidence: Evidence): void => {
  const { draft } = run
  if (draft.outcome !== "breached") draft.outcome = compiled.ends ?? "breached"
  run.found.push(foundOf(compiled.terms.id, evidence))
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
  if (hard && !decidable(run, compiled)) return
  const reason = run.draft.feed === "good" ? evidence.doubt : "feed"
  if (hard && reason) return ask(run, terms.id, reason, evidence)
  // What may not have happened warns nobody; only an end of the account is worth asking about.
  if (evidence.doubt || (!hard && ended(run))) return
  rule.violations += 1
  const message = evidence.message()
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
      explanation: renderMessage(message),
      message,
    },
  })
  if (hard) end(run, compiled, evidence)
  if (effect === "lock_until_reset") lock(run, terms.id, evidence)
}

/** The outcome was terminal before this event. */
const ended = ({ before }: Run): boolean =>
  before === "breached" || before === "expired"
