import { breakRule } from "./break-rule"
import { ownRule } from "./own-rule"
import type { CompiledRule } from "./compiled-rule"
import type { Fact, Offence, Sight } from "./conduct"
import type { Run } from "./run"
import type { RuleState } from "./state"
import { voidTrade } from "./void-trade"

const sightOf = ({ program }: Run, at: number): Sight => ({
  at,
  currency: program.currency,
  timeZone: program.timeZone,
})

/** Trading is locked by this rule already: a trade opened in spite of that was recorded as a warning of it. */
const lockedByThis = ({ draft, event }: Run, { terms }: CompiledRule) =>
  event.type === "trade_opened" &&
  draft.lockedUntil !== null &&
  draft.lockedBy.includes(terms.id)

/** On hold nothing terminal is decided; what a trade did is looked at again when the hold ends. Amounts are measured anew then. */
const keep = (rule: RuleState, offence: Offence): void => {
  if (offence.trade === null || offence.amount !== undefined) return
  rule.kept = [...(rule.kept ?? []), offence]
}

const report = (
  run: Run,
  index: number,
  offence: Offence,
  lockUntil: number | null
): void => {
  const compiled = run.program.rules[index]
  const rule = ownRule(run, index)
  if (!compiled || !rule || rule.excused?.includes(offence.key)) return
  const counted = rule.violations
  const effect = compiled.effectFor(counted + 1)
  if (effect === "lock_until_reset" && lockedByThis(run, compiled)) return
  if (effect === "fail" && run.draft.held) return keep(rule, offence)
  breakRule(run, compiled, index, rule, {
    measured: offence.amount ?? null,
    measuredText: offence.measured,
    limitText: offence.limit,
    trade: offence.trade,
    doubt: null,
    offence: offence.key,
    lockUntil,
    message: () => offence.message,
  })
  if (rule.violations === counted || offence.trade === null) return
  const open = run.draft.trades[offence.trade]
  if (open && open.left > 0n && !rule.offending?.includes(open.id)) {
    rule.offending = [...(rule.offending ?? []), open.id]
  }
  if (effect === "void_profit") voidTrade(run, offence)
}

/** Shows a fact to all rules of conduct and reports what they find. */
export const watch = (run: Run, fact: Fact): void => {
  const { draft, program } = run
  if (program.watchers.length === 0) return
  const sight = sightOf(run, run.at)
  for (const index of program.watchers) {
    const rule = ownRule(run, index)
    if (!rule) continue
    const found = program.rules[index]?.watch?.(rule, draft, fact, sight) ?? []
    for (const offence of found) {
      report(run, index, offence, draft.day?.end ?? null)
    }
    if (fact.type === "closed" && fact.fully && rule.offending) {
      rule.offending = rule.offending.filter((id) => id !== fact.trade.id)
    }
  }
}

/** Up to when passing time says nothing to a rule. */
export const quietUntil = ({ draft, program }: Run, index: number): number => {
  const rule = draft.rules[index]
  if (!rule || draft.held) return -Infinity
  return program.rules[index]?.quietUntil?.(rule, draft) ?? -Infinity
}

/** Reports hard offences found on a hold that has ended, as far as their trades are still open. */
export const reportKept = (run: Run): void => {
  const { draft } = run
  draft.rules.forEach(({ kept = [] }, index) => {
    const rule = kept.length > 0 ? ownRule(run, index) : undefined
    if (rule) rule.kept = []
    for (const offence of kept) {
      const open = draft.trades[offence.trade ?? ""]
      if (open && open.left > 0n) report(run, index, offence, null)
    }
  })
}

/** Lets time pass for the rules of conduct, the book being as it was; what they find is reported by `reportPassed`. */
export const passTime = (run: Run, to: number): void => {
  const { draft, program } = run
  if (program.watchers.length === 0) return
  const fact: Fact = { type: "time", to }
  const sight = sightOf(run, to)
  for (const index of program.watchers) {
    if (to <= quietUntil(run, index)) continue
    const rule = ownRule(run, index)
    if (!rule) continue
    const found = program.rules[index]?.watch?.(rule, draft, fact, sight) ?? []
    for (const offence of found) {
      // Several days may have passed since; it is one and the same.
      const known = run.passed.some(
        (one) => one.index === index && one.offence.key === offence.key
      )
      if (known) continue
      run.passed.push({ index, offence, lockUntil: draft.day?.end ?? null })
    }
  }
}

/** Reports what passing time has brought. */
export const reportPassed = (run: Run): void => {
  const { passed } = run
  if (passed.length === 0) return
  run.passed = []
  for (const { index, offence, lockUntil } of passed) {
    report(run, index, offence, lockUntil)
  }
}
