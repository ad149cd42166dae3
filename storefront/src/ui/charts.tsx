"use client"
export {
  Bars,
  EquityChart,
  Meter,
  PhaseStepper,
  Sparkline,
  StatusBadge,
} from "@highwater/charts"
