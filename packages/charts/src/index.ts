export { EquityChart } from "./equity/equity-chart"
export { appendEquity } from "./equity/append-equity"
export type { EquityUpdate } from "./equity/append-equity"
export { equitySummary } from "./equity/equity-summary"
export type {
  EquityMarker,
  EquityPoint,
  EquitySeries,
} from "./equity/equity-series"
export type { ChartLanguage } from "./chart-language"
export { Meter } from "./meter"
export type { MeterState, MeterWords } from "./meter"
export { Sparkline } from "./sparkline"
export { Bars } from "./bars"
export type { Bar } from "./bars"
export { PhaseStepper } from "./phase-stepper"
export type { PhaseStep, PhaseStepperWords } from "./phase-stepper"
export { StatusBadge } from "./status/status-badge"
export { statusText } from "./status/status-text"
export { statusTone } from "./status/status-tone"
export type { Tone } from "./status/status-tone"
export { formatMoney } from "./format-money"
export { formatInstant } from "./format-instant"
export { subtractMoney } from "./subtract-money"
