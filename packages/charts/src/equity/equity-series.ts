/** One bucket of the equity series; money as decimal strings, instants as ISO 8601. */
export interface EquityPoint {
  at: string
  equity_min: string
  equity_max: string
  equity_last: string
  balance: string
  daily_floor: string | null
  overall_floor: string | null
}

/** Something that happened, drawn as a vertical mark (a breach, a daily reset, a phase passed). */
export interface EquityMarker {
  at: string
  kind: string
  title: string
}

/** The answer of the equity routes: buckets with min, max and last; floors are series because they move. */
export interface EquitySeries {
  bucket_seconds: number
  points: EquityPoint[]
  target: string | null
  markers: EquityMarker[]
}
