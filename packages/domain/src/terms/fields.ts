import { z } from "zod"
import { parseDecimal } from "../money/parse-decimal"
import { isTimeZone } from "../trading-day/is-time-zone"
import { parseDuration, parseDurationMs } from "../trading-day/parse-duration"

const text = (max: number) =>
  z.string().min(1, "must not be empty").max(max, `has over ${max} characters`)

interface DecimalForm {
  /** The same as a regular expression, for the published schema. */
  pattern: string
  unit: string
  check?: (value: bigint) => string | null
}

const decimal = (
  decimals: number,
  { pattern, unit, check = () => null }: DecimalForm
) =>
  z
    .string('must be a decimal string such as "4.5"')
    .superRefine((value, context) => {
      const parsed = parseDecimal(value, decimals)
      const message =
        parsed === null
          ? `must be a decimal string with up to ${decimals} decimals`
          : check(parsed)
      if (message) context.addIssue({ code: "custom", message })
    })
    .meta({ pattern, "x-unit": unit })

const positive = (value: bigint) =>
  value > 0n ? null : "must be more than zero"
const notNegative = (value: bigint) =>
  value >= 0n ? null : "must not be negative"
const HUNDRED = 100_000_000n
const notOverHundred = (value: bigint) =>
  value > HUNDRED ? "must not be over 100" : null

/** Digits with up to so many decimals; zero or more, also written with a minus where it is zero. */
const unsigned = (decimals: number) => `\\d{1,18}(\\.\\d{1,${decimals}})?`
const orZero = (decimals: number) =>
  `^(${unsigned(decimals)}|-0{1,18}(\\.0{1,${decimals}})?)$`
const aboveZero = (decimals: number) => `^(?=.*[1-9])${unsigned(decimals)}$`
const UP_TO_HUNDRED = "0*(100(\\.0{1,6})?|\\d{1,2}(\\.\\d{1,6})?)"

/** Any amount of money. */
export const amount = decimal(8, {
  pattern: `^-?${unsigned(8)}$`,
  unit: "money",
})
const above = (decimals: number, unit: string) =>
  decimal(decimals, { pattern: aboveZero(decimals), unit, check: positive })
const fromZero = (decimals: number, unit: string) =>
  decimal(decimals, { pattern: orZero(decimals), unit, check: notNegative })

/** An amount above zero. */
export const positiveAmount = above(8, "money")
/** An amount of zero or more. */
export const zeroOrMore = fromZero(8, "money")
/** Lots, above zero. */
export const lots = above(8, "lots")
/** A percent above zero, without an upper end (profit targets, scaling steps). */
export const openPercent = above(6, "percent")
/** A percent of zero or more, without an upper end. */
export const openPercentOrZero = fromZero(6, "percent")
/** A factor above zero. */
export const factor = above(6, "factor")
/** A percent above 0, at most 100. */
export const percent = decimal(6, {
  pattern: `^(?=.*[1-9])${UP_TO_HUNDRED}$`,
  unit: "percent",
  check: (value) => positive(value) ?? notOverHundred(value),
})
/** A percent from 0 to 100. */
export const percentOrZero = decimal(6, {
  pattern: `^(${UP_TO_HUNDRED}|-0{1,18}(\\.0{1,6})?)$`,
  unit: "percent",
  check: (value) => notNegative(value) ?? notOverHundred(value),
})

/** A whole number of days, trades, lots… from 1. */
export const count = z
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(100_000, "must be at most 100000")

export const identifier = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/,
    "must be 1 to 64 letters, digits or _ . : -"
  )

/** The name of a rule inside its terms. */
export const ruleId = identifier.meta({
  title: "Id",
  description:
    "Name of the rule, unique in its terms; decisions, payout conditions and add-ons refer to it.",
})

export const timeZone = text(64)
  .refine(isTimeZone, "is not an IANA time zone such as Europe/Prague")
  .meta({
    title: "Time zone",
    description: "IANA name of the zone whose clock counts.",
    examples: ["Europe/Prague"],
  })
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "17:00"')
  .meta({ "x-unit": "time", examples: ["17:00"] })

/** ISO 8601; the first group is years and months. */
const DURATION =
  "(\\d{1,5}W)?(\\d{1,5}D)?(T(?=\\d)(\\d{1,7}H)?(\\d{1,8}M)?(\\d{1,9}S)?)?$"

/** A duration that is a fixed stretch of time: weeks, days, hours, minutes, seconds. */
export const duration = text(40)
  .refine(
    (value) => parseDurationMs(value) !== null,
    "must be an ISO 8601 duration such as PT5M"
  )
  .meta({
    pattern: `^P(?!$)(0{1,5}Y)?(0{1,5}M)?${DURATION}`,
    "x-unit": "duration",
    examples: ["PT5M"],
  })
/** A duration above zero that may have months and years. */
export const calendarDuration = text(40)
  .refine((value) => {
    const parsed = parseDuration(value)
    return parsed !== null && parsed.sign > 0
  }, "must be an ISO 8601 duration above zero such as P4M")
  .meta({
    pattern: `^P(?=.*[1-9])(\\d{1,5}Y)?(\\d{1,5}M)?${DURATION}`,
    "x-unit": "duration",
    examples: ["P4M"],
  })

export const currency = z
  .string()
  .regex(/^[A-Z0-9]{3,10}$/, "must be a currency code such as USD")
  .meta({
    title: "Currency",
    description: "Currency code; every amount beside it is in this currency.",
    examples: ["USD"],
  })
export const weekday = z.enum(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  "must be one of mon, tue, wed, thu, fri, sat, sun"
)
export const weekdays = z
  .array(weekday)
  .min(1, "must name a weekday")
  .max(7)
  .refine((days) => new Set(days).size === days.length, "names a day twice")
  .meta({ uniqueItems: true })
export const symbol = text(32)
export const title = text(200)
