import type { ReactElement } from "react"
import { sparklinePath } from "./sparkline-path"

interface SparklineProps {
  values: string[] | number[]
  width?: number
  height?: number
  /** Said to screen readers; without it the line is decoration. */
  label?: string
}

/** The course of a value without axes; green when it ends above its start, red below. */
export function Sparkline({
  values,
  width = 120,
  height = 36,
  label,
}: SparklineProps): ReactElement {
  const numbers = values.map(Number)
  const first = numbers[0] ?? 0
  const last = numbers[numbers.length - 1] ?? 0
  const trend = last > first ? "up" : last < first ? "down" : "flat"
  const path = sparklinePath(numbers, width, height)
  return (
    <svg
      className="hw-sparkline"
      data-trend={trend}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="none"
      {...(label
        ? { role: "img", "aria-label": label }
        : { "aria-hidden": true })}
    >
      {path !== "" && (
        <>
          <path
            className="hw-sparkline-area"
            d={`${path}L${width - 2} ${height}L2 ${height}Z`}
          />
          <path className="hw-sparkline-line" d={path} />
        </>
      )}
    </svg>
  )
}
