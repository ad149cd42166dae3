import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { PhaseFacts, ProgramPhase } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface FailingLineProps {
  phase: Pick<ProgramPhase, "title" | "facts">
  currency: string
}

/** What could end a phase, in one sentence with money. */
export function FailingLine({
  phase,
  currency,
}: FailingLineProps): ReactElement {
  const t = useTranslations("floor")
  const formats = useFormats()
  const { daily_loss, overall_loss } = phase.facts
  return (
    <p className="mt-3 text-sm text-muted">
      <span className="font-medium text-ink">{phase.title}.</span>{" "}
      {t(endingOf(phase.facts), {
        daily: formats.price(daily_loss ?? "0", currency),
        overall: formats.price(overall_loss ?? "0", currency),
      })}
    </p>
  )
}

/** Which of the ways to end a phase these facts have. */
function endingOf(facts: PhaseFacts) {
  const trails = facts.overall_trails !== "none"
  if (facts.overall_loss === null) {
    return facts.daily_loss === null ? "endsNever" : "endsDaily"
  }
  if (facts.daily_loss === null) {
    return trails ? "endsTrailing" : "endsTotal"
  }
  return trails ? "endsDailyOrTrailing" : "endsDailyOrTotal"
}
