import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { ProvisioningStep } from "@/lib/provisioning-steps"

const MARKS: Record<ProvisioningStep["state"], string> = {
  done: "border-success bg-success text-surface",
  current: "border-accent text-accent",
  ahead: "border-line-strong text-muted",
}

/** The steps below each other, joined by a line. */
export function StepList({
  steps,
}: {
  steps: ProvisioningStep[]
}): ReactElement {
  const t = useTranslations("order")
  return (
    <ol className="mt-8" aria-live="polite">
      {steps.map((step) => (
        <li
          key={step.key}
          className="relative flex items-start gap-4 pb-6 last:pb-0 not-last:after:absolute not-last:after:top-8 not-last:after:bottom-0 not-last:after:left-[0.9375rem] not-last:after:w-px not-last:after:bg-line-strong"
        >
          <span
            aria-hidden="true"
            className={`grid size-8 shrink-0 place-items-center rounded-full border-[1.5px] text-sm font-bold ${MARKS[step.state]}`}
          >
            {step.state === "done" ? (
              "✓"
            ) : step.state === "current" ? (
              <span className="size-3.5 animate-spin rounded-full border-2 border-current border-t-transparent" />
            ) : (
              ""
            )}
          </span>
          <span
            className={
              step.state === "ahead"
                ? "pt-1 text-muted"
                : "pt-0.5 text-lg font-medium"
            }
          >
            {t(`steps.${step.key}`)}
            <span className="sr-only">, {t(`stepState.${step.state}`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
