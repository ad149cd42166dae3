import { nextInstant } from "@highwater/domain"
import type { Decision } from "@highwater/domain"
import type { EvaluatedAccount } from "./evaluated-account"

const ENDED = new Set<Decision["status"]>(["breached", "expired", "passed"])

/** When time alone does something next; nothing does on an account that has ended. */
export const nextInstantOf = ({
  compiled,
  decision,
  state,
}: EvaluatedAccount): string | null =>
  decision !== null && ENDED.has(decision.status)
    ? null
    : nextInstant(compiled.program, state)
