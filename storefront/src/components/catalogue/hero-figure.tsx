import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { useFormats } from "@/lib/use-formats"

/** Levels of the example account, in its currency. */
const LEVELS = { top: 109000, target: 108000, daily: 98900, bottom: 95200 }
const EQUITY = [
  100000, 100400, 100150, 101200, 100700, 101900, 101350, 102600, 103900,
  103200, 102500, 103700, 104600, 104150, 103300, 104900, 104300, 103650,
]
const CURRENCY = "USD"
const WIDTH = 560
const HEIGHT = 300
const PLOT = 366

const y = (level: number): number =>
  ((LEVELS.top - level) / (LEVELS.top - LEVELS.bottom)) * HEIGHT
const x = (index: number): number => (index / (EQUITY.length - 1)) * PLOT

const equityPath = EQUITY.map(
  (value, index) =>
    `${index === 0 ? "M" : "L"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
).join("")
const floors = [96000, 97300, LEVELS.daily]
const third = PLOT / floors.length
const floorPath = floors
  .map(
    (level, day) =>
      `${day === 0 ? "M0 " : "V"}${y(level)}H${((day + 1) * third).toFixed(1)}`
  )
  .join("")
const now = EQUITY[EQUITY.length - 1] ?? 0

/** The whole idea in one drawing: equity above a floor, and the room in between, read off a gauge. */
export function HeroFigure(): ReactElement {
  const t = useTranslations("hero")
  const formats = useFormats()
  const money = (level: number): string => formats.price(level, CURRENCY)
  const ticks = Array.from({ length: 28 }, (_, index) => 95500 + index * 500)
  return (
    <figure className="min-w-0">
      <svg
        viewBox={`0 -8 ${WIDTH} ${HEIGHT + 16}`}
        className="block w-full"
        role="img"
        aria-label={t("figure", {
          equity: money(now),
          room: money(now - LEVELS.daily),
          floor: money(LEVELS.daily),
          target: money(LEVELS.target),
        })}
      >
        <defs>
          <pattern
            id="hero-hatch"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V7" stroke="var(--hw-floor)" strokeWidth="0.9" />
          </pattern>
        </defs>
        <path
          d={`${floorPath}V${HEIGHT}H0Z`}
          fill="url(#hero-hatch)"
          opacity="0.28"
        />
        <path
          d={floorPath}
          fill="none"
          stroke="var(--hw-floor)"
          strokeWidth="1.5"
        />
        <path
          d={`M0 ${y(LEVELS.target)}H${PLOT}`}
          stroke="var(--hw-target)"
          strokeWidth="1.25"
          strokeDasharray="2 4"
        />
        <path
          d={`${equityPath}L${PLOT} ${y(now)}V${y(LEVELS.daily)}`}
          fill="none"
          stroke="none"
        />
        <path
          d={equityPath}
          fill="none"
          stroke="var(--hw-equity)"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
        <circle cx={PLOT} cy={y(now)} r="4.5" fill="var(--hw-equity)" />
        <Gauge ticks={ticks} />
      </svg>
      <figcaption className="mt-2 text-sm text-muted">
        {t("caption", { size: formats.size(String(EQUITY[0]), CURRENCY) })}
      </figcaption>
    </figure>
  )
}

function Gauge({ ticks }: { ticks: number[] }): ReactElement {
  const t = useTranslations("hero")
  const formats = useFormats()
  const money = (level: number): string => formats.price(level, CURRENCY)
  const rod = PLOT + 16
  const middle = (y(now) + y(LEVELS.daily)) / 2
  return (
    <g fontSize="16" fontWeight="560" fontFamily="var(--font-sans)">
      <path
        d={ticks
          .map((level) => `M${rod} ${y(level)}h${level % 2000 === 0 ? 12 : 6}`)
          .join("")}
        stroke="var(--line-strong)"
      />
      <path d={`M${rod} 0V${HEIGHT}`} stroke="var(--line-strong)" />
      <path
        d={`M${rod} ${y(now)}V${y(LEVELS.daily)}`}
        stroke="var(--hw-equity)"
        strokeWidth="4"
      />
      <Level
        level={LEVELS.target}
        text={t("target", { amount: formats.number(LEVELS.target) })}
        colour="var(--hw-target)"
      />
      <Level
        level={now}
        text={t("equity", { amount: formats.number(now) })}
        colour="var(--hw-equity)"
      />
      <Level
        level={LEVELS.daily}
        text={t("floor", { amount: formats.number(LEVELS.daily) })}
        colour="var(--hw-floor)"
      />
      <text
        x={rod + 22}
        y={middle + 8}
        fill="var(--ink)"
        fontSize="23"
        fontWeight="640"
        letterSpacing="-0.6"
      >
        {t("room", { amount: money(now - LEVELS.daily) })}
      </text>
    </g>
  )
}

function Level({
  level,
  text,
  colour,
}: {
  level: number
  text: string
  colour: string
}): ReactElement {
  return (
    <>
      <path
        d={`M${PLOT + 16} ${y(level)}h16`}
        stroke={colour}
        strokeWidth="2"
      />
      <text x={PLOT + 38} y={y(level) + 5.5} fill={colour}>
        {text}
      </text>
    </>
  )
}
