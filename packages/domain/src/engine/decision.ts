import type { Message } from "../explain/message"
import type { Problem } from "../problems/problem"
import type { EffectName } from "../terms/effect"

export type DecisionStatus =
  "active" | "locked" | "passed" | "breached" | "expired" | "undetermined"

/** What a rule shows after an event; money as decimal strings in the minor unit. Which fields depends on the kind. */
export interface RuleReport {
  floor?: string | null
  ceiling?: string | null
  measured?: string
  room?: string | null
  met?: boolean
  required?: string | number
  current?: string | number
  share?: string | null
  best?: string
  total?: string
  excluded?: string
  average?: string
  lowest?: string
  highest?: string
  limit?: string | number
  unknown?: number
  violations?: number
}

/** A rule that an event newly broke, with the evidence. */
export interface Breach {
  rule: string
  effect: EffectName
  at: string
  measured: string | null
  limit: string | null
  trade: string | null
  explanation: string
  /** The explanation as data, to be told in another language. */
  message: Message
}

/** An outcome that the data at hand cannot decide; a person does. */
export interface OpenQuestion {
  rule: string
  reason: "feed" | "low_and_high" | "reset_between"
  at: string
  measured: string | null
  limit: string | null
  explanation: string
  /** The explanation as data, to be told in another language. */
  message: Message
}

export interface PayoutReport {
  eligible: boolean
  reasons: string[]
  maximum: string
  traderShare: string
  nextDate: string | null
}

export interface ScalingReport {
  size: string
  split: string | null
  nextReview: string | null
}

/** The engine's answer to one event. */
export interface Decision {
  event: number
  at: string
  day: string
  late: boolean
  replayDiffers: boolean
  status: DecisionStatus
  lockedUntil: string | null
  rules: Record<string, RuleReport>
  breaches: Breach[]
  payout: PayoutReport | null
  scaling: ScalingReport | null
  /** Present on a second event with the same id, which changed nothing. */
  duplicate?: true
  /** Present where the event contradicts what is known and changed nothing. */
  refused?: Problem[]
  /** Present where this event left an outcome undecided. */
  undetermined?: OpenQuestion[]
}
