import type { Tone } from "@highwater/charts/format"
import type { ReactElement, ReactNode } from "react"

/** The house's badge for a text that was worked out already. */
export function ToneBadge({
  tone,
  children,
}: {
  tone: Tone
  children: ReactNode
}): ReactElement {
  return (
    <span className="hw-badge" data-tone={tone}>
      <span className="hw-badge-mark" aria-hidden="true" />
      {children}
    </span>
  )
}
