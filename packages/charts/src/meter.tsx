import type { ReactElement, ReactNode } from "react"

/** State of a limit or objective; "near" asks for attention, "unknown" has no data. */
export type MeterState = "ok" | "near" | "breached" | "met" | "open" | "unknown"

interface MeterProps {
  /** 0 to 1 of the track; null draws an empty, hatched track. */
  fraction: number | null
  state: MeterState
  label: string
  /** The number that matters, e.g. "$1,240.00". */
  value: ReactNode
  /** A line below: the level, or how it was formed. */
  detail?: ReactNode
  /** English where not said. */
  words?: MeterWords
}

/** What a state is called; an empty text says nothing. */
export type MeterWords = Record<MeterState, string>

const ENGLISH: MeterWords = {
  ok: "",
  near: "Near",
  breached: "Breached",
  met: "Met",
  open: "",
  unknown: "No data",
}

/** One limit or objective: label, value, a gauge with ten ticks, a line of detail. */
export function Meter({
  fraction,
  state,
  label,
  value,
  detail,
  words = ENGLISH,
}: MeterProps): ReactElement {
  const share = fraction === null ? 0 : Math.min(1, Math.max(0, fraction))
  return (
    <div className="hw-meter" data-state={state}>
      <div className="hw-meter-head">
        <span className="hw-meter-label">{label}</span>
        {words[state] !== "" && (
          <span className="hw-meter-state">{words[state]}</span>
        )}
      </div>
      <div className="hw-meter-value">{value}</div>
      <div
        className="hw-meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={`${Math.round(share * 100)} %${words[state] ? `, ${words[state]}` : ""}`}
      >
        <div className="hw-meter-fill" style={{ width: `${share * 100}%` }} />
      </div>
      {detail !== undefined && detail !== null && (
        <div className="hw-meter-detail">{detail}</div>
      )}
    </div>
  )
}
