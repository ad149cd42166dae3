import { z } from "zod"
import { parseDecimal } from "../money/parse-decimal"
import { isTimeZone } from "../trading-day/is-time-zone"
import { parseDuration, parseDurationMs } from "../trading-day/parse-duration"

const text = (max: number) =>
  z.string().min(1, "must not be empty").max(max, `has over ${max} characters`)

const decimal = (
  decimals: number,
  check: (value: bigint) => string | null = () => null
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

const positive = (value: bigint) =>
  value > 0n ? null : "must be more than zero"
const notNegative = (value: bigint) =>
  value >= 0n ? null : "must not be negative"
const HUNDRED = 100_000_000n

/** Any amount of money. */
export const amount = decimal(8)
/** An amount above zero. */
export const positiveAmount = decimal(8, positive)
/** An amount of zero or more. */
export const zeroOrMore = decimal(8, notNegative)
/** Lots, above zero. */
export const lots = decimal(8, positive)
/** A percent above zero, without an upper end (profit targets, scaling steps). */
export const openPercent = decimal(6, positive)
/** A percent of zero or more, without an upper end. */
export const openPercentOrZero = decimal(6, notNegative)
/** A percent above 0, at most 100. */
export const percent = decimal(6, (value) =>
  value <= 0n
    ? "must be more than zero"
    : value > HUNDRED
      ? "must not be over 100"
      : null
)
/** A percent from 0 to 100. */
export const percentOrZero = decimal(6, (value) =>
  value < 0n
    ? "must not be negative"
    : value > HUNDRED
      ? "must not be over 100"
      : null
)

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

export const timeZone = text(64).refine(
  isTimeZone,
  "is not an IANA time zone such as Europe/Prague"
)
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "17:00"')

/** A duration that is a fixed stretch of time: weeks, days, hours, minutes, seconds. */
export const duration = text(40).refine(
  (value) => parseDurationMs(value) !== null,
  "must be an ISO 8601 duration such as PT5M"
)
/** A duration above zero that may have months and years. */
export const calendarDuration = text(40).refine((value) => {
  const parsed = parseDuration(value)
  return parsed !== null && parsed.sign > 0
}, "must be an ISO 8601 duration above zero such as P4M")

export const currency = z
  .string()
  .regex(/^[A-Z0-9]{3,10}$/, "must be a currency code such as USD")
export const weekday = z.enum(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  "must be one of mon, tue, wed, thu, fri, sat, sun"
)
export const weekdays = z
  .array(weekday)
  .min(1, "must name a weekday")
  .max(7)
  .refine((days) => new Set(days).size === days.length, "names a day twice")
export const symbol = text(32)
export const title = text(200)
