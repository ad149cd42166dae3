import { useTranslations } from "next-intl"
import { useId, type ReactElement } from "react"
import { SKETCH_EQUITY, sketchFloor } from "@/lib/sketch-floor"
import type { Trails } from "@/lib/floor-words"

interface FloorSketchProps {
  trails: Trails
  className?: string
}

const WIDTH = 240
const HEIGHT = 72
const x = (index: number): number =>
  (index / (SKETCH_EQUITY.length - 1)) * WIDTH
const y = (value: number): number => HEIGHT - ((value - 93.5) / 15.5) * HEIGHT

const line = (values: number[]): string =>
  values
    .map((value, index) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("L")

const steps = (values: number[]): string =>
  values
    .map((value, index) =>
      index === 0
        ? `0 ${y(value).toFixed(1)}`
        : `H${x(index).toFixed(1)}${index < values.length - 1 ? `V${y(value).toFixed(1)}` : ""}`
    )
    .join("")

/** Equity over a floor that stays or follows, drawn for any amount: the shape is what is told. */
export function FloorSketch({
  trails,
  className = "",
}: FloorSketchProps): ReactElement {
  const t = useTranslations("floor")
  const pattern = useId()
  const floor = steps(sketchFloor(trails))
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={`block w-full ${className}`}
      role="img"
      aria-label={t("sketch", { words: t(trails) })}
    >
      <defs>
        <pattern
          id={pattern}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" stroke="var(--hw-floor)" strokeWidth="0.9" />
        </pattern>
      </defs>
      <path
        d={`M${floor}V${HEIGHT}H0Z`}
        fill={`url(#${pattern})`}
        opacity="0.3"
      />
      <path
        d={`M${floor}`}
        fill="none"
        stroke="var(--hw-floor)"
        strokeWidth="1.25"
      />
      <path
        d={`M${line(SKETCH_EQUITY)}`}
        fill="none"
        stroke="var(--hw-equity)"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
    </svg>
  )
}
