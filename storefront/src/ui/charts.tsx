"use client"
export { EquityChart, Meter, PhaseStepper, Sparkline } from "@highwater/charts"
