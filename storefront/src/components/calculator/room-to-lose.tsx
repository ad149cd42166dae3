import type { Terms } from "@highwater/domain"
import type { ReactElement } from "react"
import { publicTerms } from "@/lib/server/public-terms"
import type { ProgramSize } from "@/lib/types"
import { Calculator } from "./calculator"

interface RoomToLoseProps {
  size: ProgramSize
  /** What stands in the address. */
  asked: Record<string, string | string[] | undefined>
}

/** The calculator with the terms of the phase that is asked about; the page is whole without it. */
export async function RoomToLose({
  size,
  asked,
}: RoomToLoseProps): Promise<ReactElement | null> {
  const phase =
    size.phases.find((one) => one.key === asked.phase) ?? size.phases[0]
  const published = phase
    ? await publicTerms(phase.terms_hash).catch(() => null)
    : null
  if (!phase || !published) {
    return null
  }
  const one = (name: string): string | undefined => {
    const value = asked[name]
    return typeof value === "string" ? value : undefined
  }
  return (
    <Calculator
      // A new question fills the form anew.
      key={`${phase.terms_hash}|${JSON.stringify(asked)}`}
      size={size}
      phase={phase}
      terms={published.document as Terms}
      asked={{ peak: one("peak"), start: one("start"), now: one("now") }}
    />
  )
}
