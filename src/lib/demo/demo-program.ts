import type { DemoCategory } from "./demo-category"
import type { Translations } from "./translations"

/** A product of the demo firm with the program it is sold under. */
export interface DemoProgram {
  handle: string
  title: string
  subtitle: string
  description: string
  translations: Translations<{
    title: string
    subtitle: string
    description: string
  }>
  category: DemoCategory
  /** By size key: what a challenge of this size costs, in major units. */
  prices: Record<string, { usd: number; eur: number }>
  /** Format highwater.program/1. */
  document: { name: string; [field: string]: unknown }
}
