import type { CSSProperties } from "react"

/** Lets the charts wear the dashboard's neutrals, light and dark. */
export const chartTheme = {
  "--hw-ink": "var(--fg-base)",
  "--hw-muted": "var(--fg-subtle)",
  "--hw-line": "var(--border-base)",
  "--hw-surface": "var(--bg-base)",
  "--hw-track": "var(--bg-component)",
} as CSSProperties
