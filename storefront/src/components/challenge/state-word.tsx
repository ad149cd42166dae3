import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { AccountMeter } from "@/lib/types"

const LOOKS: Record<AccountMeter["state"], { mark: string; tone: string }> = {
  ok: { mark: "✓", tone: "text-muted" },
  near: { mark: "!", tone: "text-warning" },
  breached: { mark: "✕", tone: "text-danger" },
  met: { mark: "✓", tone: "text-success" },
  open: { mark: "○", tone: "text-muted" },
  unknown: { mark: "–", tone: "text-muted" },
}

/** The state of a rule as a mark and a word. */
export function StateWord({
  state,
}: {
  state: AccountMeter["state"]
}): ReactElement {
  const t = useTranslations("challenge.rules.states")
  const look = LOOKS[state]
  return (
    <span className={`font-medium ${look.tone}`}>
      <span aria-hidden="true" className="mr-1.5">
        {look.mark}
      </span>
      {t(state)}
    </span>
  )
}
