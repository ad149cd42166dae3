import type { ReactElement } from "react"
import { statusText } from "./status-text"
import { statusTone } from "./status-tone"

interface StatusBadgeProps {
  status: string
  funded?: boolean
  /** Replaces the usual word. */
  children?: string
}

/** A status as a coloured mark with its word; the word carries the meaning, the colour repeats it. */
export function StatusBadge({
  status,
  funded = false,
  children,
}: StatusBadgeProps): ReactElement {
  return (
    <span
      className="hw-badge"
      data-tone={statusTone(status, funded)}
      data-status={status}
    >
      <span className="hw-badge-mark" aria-hidden="true" />
      {children ?? statusText(status, funded)}
    </span>
  )
}
