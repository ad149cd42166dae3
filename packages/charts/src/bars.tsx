import type { ReactElement } from "react"
import { barLayout } from "./bar-layout"

/** One bar: `text` is what the reader is told, e.g. "3 Mar: −$120.00". */
export interface Bar {
  key: string
  value: string | number
  text: string
}

interface BarsProps {
  bars: Bar[]
  /** Name of the whole figure. */
  label: string
  width?: number
  height?: number
}

/** Bars around a zero line, e.g. the result of each day. */
export function Bars({
  bars,
  label,
  width = 600,
  height = 120,
}: BarsProps): ReactElement {
  const layout = barLayout(
    bars.map((bar) => Number(bar.value)),
    width,
    height
  )
  return (
    <svg
      className="hw-bars"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}. ${bars.map((bar) => bar.text).join("; ")}`}
    >
      {bars.map((bar, index) => {
        const box = layout.bars[index]
        return box ? (
          <rect
            key={bar.key}
            className={box.negative ? "hw-bar hw-bar-negative" : "hw-bar"}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
          >
            <title>{bar.text}</title>
          </rect>
        ) : null
      })}
      <line
        className="hw-bars-zero"
        x1={0}
        x2={width}
        y1={layout.zero}
        y2={layout.zero}
      />
    </svg>
  )
}
