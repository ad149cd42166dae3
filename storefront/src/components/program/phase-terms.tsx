import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import type { ProgramPhase } from "@/lib/types"

interface PhaseTermsProps {
  phase: Pick<ProgramPhase, "key" | "title" | "sentences"> & {
    funded?: boolean
    terms_hash?: string
  }
  /** 1 for the first phase: clauses are numbered 1.1, 1.2. */
  number: number
  /** The terms have a page under their fingerprint. */
  linked?: boolean
}

/** The terms of one phase as numbered clauses: the rule, what it says, how it works out in money. */
export function PhaseTerms({
  phase,
  number,
  linked = true,
}: PhaseTermsProps): ReactElement {
  const t = useTranslations("program")
  return (
    <section aria-labelledby={`phase-${phase.key}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3
          id={`phase-${phase.key}`}
          className={`text-xl ${phase.funded ? "text-funded" : ""}`}
        >
          {number}. {phase.title}
        </h3>
        {phase.terms_hash && linked && (
          <p className="text-sm text-muted" title={phase.terms_hash}>
            <Link
              href={`/terms/${phase.terms_hash}`}
              className="underline underline-offset-4 hover:text-ink"
            >
              {t("phaseTerms")}{" "}
              <code className="text-[0.8125rem]">
                {phase.terms_hash.slice(0, 12)}
              </code>
            </Link>
          </p>
        )}
      </div>
      <ol className="mt-3 border-t">
        {phase.sentences.map((clause, index) => (
          <li
            key={`${clause.rule}-${index}`}
            className="grid gap-x-6 gap-y-1 border-b py-4 sm:grid-cols-[9.5rem_1fr]"
          >
            <p className="text-sm font-semibold">
              <span className="mr-2 font-normal text-muted">
                {number}.{index + 1}
              </span>
              {clause.title}
            </p>
            <div className="max-w-prose min-w-0">
              <p>{clause.sentence}</p>
              {clause.example && (
                <p className="mt-2 border-l-2 border-accent pl-3 text-[0.9375rem] text-muted">
                  {clause.example}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
