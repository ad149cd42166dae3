import type { ReactElement } from "react"
import type { AccountMeter } from "@/lib/types"

const STATES: Record<
  AccountMeter["state"],
  { mark: string; word: string; tone: string }
> = {
  ok: { mark: "✓", word: "Kept", tone: "text-muted" },
  near: { mark: "!", word: "Near limit", tone: "text-warning" },
  breached: { mark: "✕", word: "Breached", tone: "text-danger" },
  met: { mark: "✓", word: "Met", tone: "text-success" },
  open: { mark: "○", word: "Open", tone: "text-muted" },
  unknown: { mark: "–", word: "No data yet", tone: "text-muted" },
}

/** The state of a rule as a mark and a word. */
export function StateWord({
  state,
}: {
  state: AccountMeter["state"]
}): ReactElement {
  const look = STATES[state]
  return (
    <span className={`font-medium ${look.tone}`}>
      <span aria-hidden="true" className="mr-1.5">
        {look.mark}
      </span>
      {look.word}
    </span>
  )
}
