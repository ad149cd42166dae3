"use client"
import type { ReactElement } from "react"
import type { ChallengeDetail } from "@/lib/types"
import { PhaseStepper } from "@/ui/charts"

/** The phases; those that were traded are links to their own page state. */
export function StepLinks({
  challenge,
}: {
  challenge: ChallengeDetail
}): ReactElement {
  return (
    <PhaseStepper
      steps={challenge.steps}
      href={(step) =>
        step.challenge_account_id === null
          ? null
          : `/challenges/${challenge.id}?phase=${encodeURIComponent(step.key)}`
      }
    />
  )
}
