/** A day between two daily resets: `start` inclusive, `end` exclusive, in milliseconds since 1970. */
export interface RuleDay {
  start: number
  end: number
  label: string
}
