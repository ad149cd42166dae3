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
import type { Message } from "./message"
import type { RoomMeter } from "./room"
import { say } from "./say"
import { moneyValue } from "./values/money-value"

/** A meter whose explanation is not written yet. */
export type Meter = Omit<RoomMeter, "title" | "explanation"> & {
  message: Message
}

/** part ÷ whole between 0 and 1, in steps of a thousandth. */
const fractionOf = (part: bigint, whole: bigint): number => {
  if (whole <= 0n || part >= whole) return part > 0n || whole <= 0n ? 1 : 0
  return part <= 0n ? 0 : Number((part * 1000n) / whole) / 1000
}

const NEAR = 0.25

const levelMessage = (
  side: "floor" | "ceiling",
  at: bigint | null,
  left: bigint | null,
  formed: Message,
  currency: string
): Message => {
  if (at === null || left === null)
    return say(`room.${side}.unknown`, { formed })
  return say(`room.${side}`, {
    level: moneyValue(at, currency),
    formed,
    left:
      left < 0n
        ? say("room.beyond", { amount: moneyValue(-left, currency) })
        : say("room.left", { amount: moneyValue(left, currency) }),
  })
}

const limitMeter = (
  program: Program,
  state: State,
  { terms }: CompiledRule,
  level: LevelPart<RuleState>,
  rule: RuleState
): Meter => {
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
    message: levelMessage(level.side, at, left, formed, currency),
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
): Meter => {
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
    message: objective.explain(rule, state, program),
  }
}

const gaugeMeter = (
  { terms }: CompiledRule,
  gauge: Gauge,
  rule: RuleState
): Meter => {
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
    message: gauge.explanation,
  }
}

const meterOf = (
  program: Program,
  state: State,
  rule: CompiledRule,
  kept: RuleState
): Meter | null => {
  if (rule.level) return limitMeter(program, state, rule, rule.level, kept)
  if (rule.objective) {
    return objectiveMeter(program, state, rule, rule.objective, kept)
  }
  const gauge = rule.meter?.(kept, state, program)
  return gauge ? gaugeMeter(rule, gauge, kept) : null
}

/** All meters of a state, in the order of the rules. */
export const meters = (given: Program, state: State): Meter[] => {
  const program = activeProgram(given, state)
  return program.rules.flatMap((rule, index) => {
    const kept = state.rules[index]
    return (kept && meterOf(program, state, rule, kept)) ?? []
  })
}
