"use client"
import { useLocale } from "next-intl"
import type { ReactElement } from "react"
import { getPathname } from "@/i18n/navigation"
import type { ChallengeDetail } from "@/lib/types"
import { PhaseStepper } from "@/ui/charts"

/** The phases; those that were traded are links to their own page state. */
export function StepLinks({
  challenge,
}: {
  challenge: ChallengeDetail
}): ReactElement {
  const locale = useLocale()
  return (
    <PhaseStepper
      steps={challenge.steps}
      href={(step) =>
        step.challenge_account_id === null
          ? null
          : getPathname({
              href: {
                pathname: `/challenges/${challenge.id}`,
                query: { phase: step.key },
              },
              locale,
            })
      }
    />
  )
}
