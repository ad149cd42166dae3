import type { ReactElement } from "react"

/** One phase of a challenge on its way. */
export interface PhaseStep {
  key: string
  title: string
  index: number
  funded: boolean
  state: "done" | "current" | "failed" | "ahead"
  challenge_account_id: string | null
}

/** What the list and the states of its steps are called. */
export type PhaseStepperWords = Record<PhaseStep["state"] | "label", string>

interface PhaseStepperProps {
  steps: PhaseStep[]
  /** Makes a step with a challenge account a link. */
  href?: (step: PhaseStep) => string | null
  /** English where not said. */
  words?: PhaseStepperWords
}

const ENGLISH: PhaseStepperWords = {
  label: "Phases",
  done: "passed",
  current: "now",
  failed: "failed",
  ahead: "ahead",
}

const MARKS: Record<PhaseStep["state"], string | null> = {
  done: "✓",
  current: null,
  failed: "✕",
  ahead: null,
}

/** The way of a challenge through its phases, as an ordered list. */
export function PhaseStepper({
  steps,
  href,
  words = ENGLISH,
}: PhaseStepperProps): ReactElement {
  return (
    <ol className="hw-steps" aria-label={words.label}>
      {steps.map((step) => {
        const link = href?.(step) ?? null
        const body = (
          <>
            <span className="hw-step-mark" aria-hidden="true">
              {MARKS[step.state] ?? step.index + 1}
            </span>
            <span className="hw-step-title">{step.title}</span>
            <span className="hw-sr">, {words[step.state]}</span>
          </>
        )
        return (
          <li
            key={step.key}
            className="hw-step"
            data-state={step.state}
            data-funded={step.funded}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            {link ? (
              <a className="hw-step-body" href={link}>
                {body}
              </a>
            ) : (
              <span className="hw-step-body">{body}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
