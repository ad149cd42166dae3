import type { Decision } from "@highwater/domain"
import type { metersOf } from "./meters-of"

type Meters = ReturnType<typeof metersOf>

/**
 * Meters of a passed challenge account: its objectives as they were when they were
 * met. Closing the open positions moves the equity afterwards, which would show a
 * target that was reached as missed.
 */
export const metersAtPass = (
  meters: Meters,
  passing: Pick<Decision, "rules"> | undefined
): Meters =>
  meters.map((meter) => {
    const then = passing?.rules[meter.rule]
    if (meter.role !== "objective" || !then?.met) {
      return meter
    }
    return {
      ...meter,
      current: then.current === undefined ? meter.current : `${then.current}`,
      level: then.required === undefined ? meter.level : `${then.required}`,
      room: meter.unit === "percent" ? meter.room : meter.room && "0",
      fraction: 1,
      met: true,
      state: "met" as const,
    }
  })
