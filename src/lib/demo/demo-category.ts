import type { Translations } from "./translations"

/** A category of the demo firm's catalogue. */
export interface DemoCategory {
  handle: string
  name: string
  translations: Translations<{ name: string }>
}
