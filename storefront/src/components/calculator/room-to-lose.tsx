import type { Terms } from "@highwater/domain"
import type { ReactElement } from "react"
import { chosenKeys } from "@/lib/chosen-keys"
import { publicTerms } from "@/lib/server/public-terms"
import type { Choice, ProgramSize } from "@/lib/types"
import { Calculator } from "./calculator"

interface RoomToLoseProps {
  size: ProgramSize
  /** The terms where they are known already; else they are asked for by their hash. */
  choice: Choice | null
  /** What stands in the address. */
  asked: Record<string, string | string[] | undefined>
}

/** The calculator with the terms of the phase that is asked about; the page is whole without it. */
export async function RoomToLose({
  size,
  choice,
  asked,
}: RoomToLoseProps): Promise<ReactElement | null> {
  const phase =
    size.phases.find((one) => one.key === asked.phase) ?? size.phases[0]
  const known = choice?.phases.find((one) => one.key === phase?.key)?.document
  const terms =
    phase &&
    (known ?? (await publicTerms(phase.terms_hash).catch(() => null))?.document)
  if (!phase || !terms) {
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
      terms={terms as Terms}
      addOns={chosenKeys(choice)}
      asked={{ peak: one("peak"), start: one("start"), now: one("now") }}
    />
  )
}
