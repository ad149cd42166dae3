import { activeProgram } from "../engine/active-program"
import type {
  CompiledRule,
  Gauge,
  LevelPart,
  ObjectivePart,
} from "../engine/compiled-rule"
import { measuredValue } from "../engine/measured-value"
import type { Program } from "../engine/program"
import type { RuleState, State } from "../engine/state"
import { formatDecimal } from "../money/format-decimal"
import { formatMoney } from "../money/format-money"
import type { RuleKindName } from "../terms/rule-schema"
import { moneyText } from "./money-text"
import { renderMessage } from "./render-message"
import { say } from "./say"

/** How far one limit or objective is, ready to draw. */
export interface RoomMeter {
  rule: string
  kind: RuleKindName
  /** "limit" is something not to reach (room shrinks), "objective" something to reach. */
  role: "limit" | "objective"
  /** limit: the floor or ceiling; objective: what is required. */
  level: string | null
  current: string | null
  /** limit: what is left; objective: what is missing. */
  room: string | null
  unit: "money" | "days" | "percent" | "count"
  /** 0 = limit reached or nothing achieved, 1 = untouched or met; for drawing only. */
  fraction: number | null
  met: boolean | null
  state: "ok" | "near" | "breached" | "met" | "open" | "unknown"
  explanation: string
}

/** part ÷ whole between 0 and 1, in steps of a thousandth. */
const fractionOf = (part: bigint, whole: bigint): number => {
  if (whole <= 0n || part >= whole) return part > 0n || whole <= 0n ? 1 : 0
  return part <= 0n ? 0 : Number((part * 1000n) / whole) / 1000
}

const NEAR = 0.25

const limitMeter = (
  program: Program,
  state: State,
  { terms }: CompiledRule,
  level: LevelPart<RuleState>,
  rule: RuleState
): RoomMeter => {
  const { currency } = program
  const at = level.level(rule, state)
  const measured = measuredValue(level.measured, state)
  const left =
    at === null ? null : level.side === "floor" ? measured - at : at - measured
  const fraction =
    left === null ? null : fractionOf(left, level.allowance(rule, state))
  const gone = left !== null && (level.touching ? left <= 0n : left < 0n)
  const formed = level.formed(rule, state, program)
  return {
    rule: terms.id,
    kind: terms.kind,
    role: "limit",
    level: at === null ? null : formatMoney(at, currency),
    current: formatMoney(measured, currency),
    room: left === null ? null : formatMoney(left, currency),
    unit: "money",
    fraction,
    met: null,
    state:
      fraction === null
        ? "unknown"
        : gone || rule.standing
          ? "breached"
          : fraction < NEAR
            ? "near"
            : "ok",
    explanation: renderMessage(
      say(`room.${level.side}`, {
        level: at === null ? "unknown" : moneyText(at, currency),
        formed,
      })
    ),
  }
}

/** A percent may have to be over or under what is required: how near it is either way. */
const nearness = (a: bigint, b: bigint): number =>
  a < b ? fractionOf(a, b) : fractionOf(b, a)

/** Money in the minor unit, percents with two decimals, counts as they are. */
const showValue = (
  value: bigint,
  unit: ObjectivePart<RuleState>["unit"],
  { currency }: Program
): string => {
  if (unit === "money") return formatMoney(value, currency)
  return formatDecimal(value, unit === "percent" ? 2 : 0)
}

const objectiveMeter = (
  program: Program,
  state: State,
  { terms }: CompiledRule,
  objective: ObjectivePart<RuleState>,
  rule: RuleState
): RoomMeter => {
  const show = (value: bigint) => showValue(value, objective.unit, program)
  const met = objective.met(rule, state)
  const required = objective.required(rule, state)
  const current = objective.current(rule, state)
  const percent = objective.unit === "percent"
  const base = objective.unit === "money" ? state.opening : 0n
  return {
    rule: terms.id,
    kind: terms.kind,
    role: "objective",
    level: show(required),
    current: show(current),
    room: percent ? null : show(required > current ? required - current : 0n),
    unit: objective.unit,
    fraction: met
      ? 1
      : percent
        ? nearness(current, required)
        : fractionOf(current - base, required - base),
    met,
    state: met ? "met" : "open",
    explanation: renderMessage(objective.explain(rule, state, program)),
  }
}

const gaugeMeter = (
  { terms }: CompiledRule,
  gauge: Gauge,
  rule: RuleState
): RoomMeter => {
  const { unit, level, current, part, whole } = gauge
  const fraction = part === null ? null : fractionOf(part, whole)
  const broken = gauge.broken || (rule.offending?.length ?? 0) > 0
  return {
    rule: terms.id,
    kind: terms.kind,
    role: "limit",
    level,
    current,
    room: gauge.room,
    unit,
    fraction,
    met: null,
    state: broken
      ? "breached"
      : fraction !== null && fraction < NEAR
        ? "near"
        : "ok",
    explanation: renderMessage(gauge.explanation),
  }
}

/** How much room every limit leaves and how much every objective still needs. Changes nothing. */
export const room = (given: Program, state: State): RoomMeter[] => {
  const program = activeProgram(given, state)
  return program.rules.flatMap((rule, index) => {
    const kept = state.rules[index]
    if (!kept) return []
    if (rule.level) return [limitMeter(program, state, rule, rule.level, kept)]
    if (rule.objective) {
      return [objectiveMeter(program, state, rule, rule.objective, kept)]
    }
    const gauge = rule.meter?.(kept, state, program)
    return gauge ? [gaugeMeter(rule, gauge, kept)] : []
  })
}
