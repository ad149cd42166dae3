import { formatMoney, subtractMoney } from "@highwater/charts/format"
import type { ReactElement } from "react"
import { instantText } from "@/lib/clock-text"
import { RuleText } from "@/components/rules/rule-text"
import { evidenceText } from "@/lib/evidence-text"
import { ruleTitle } from "@/lib/rule-title"
import type { AccountDetail } from "@/lib/types"

interface FailureSnapshotProps {
  account: AccountDetail
  breach: AccountDetail["breaches"][number]
  /** A person still has to confirm it. */
  inReview: boolean
}

/** The end, frozen: which rule, at what level, what was measured, when, and how that level came about. */
export function FailureSnapshot({
  account,
  breach,
  inReview,
}: FailureSnapshotProps): ReactElement {
  const money = (amount: string | null): string =>
    amount === null ? "–" : formatMoney(amount, account.currency)
  const reference = evidenceText(breach.evidence, "reference")
  const below =
    breach.limit !== null && breach.measured !== null
      ? subtractMoney(breach.limit, breach.measured)
      : null
  const facts: [string, string][] = [
    ["Rule", ruleTitle(breach.kind)],
    ...(reference === null
      ? []
      : [["Reference", money(reference)] as [string, string]]),
    ["Level not to be crossed", money(breach.limit)],
    ["Measured", money(breach.measured)],
    ...(below === null || Number(below) <= 0
      ? []
      : [["Crossed by", money(below)] as [string, string]]),
    ["When", instantText(breach.at, account.time_zone)],
  ]
  return (
    <section
      aria-labelledby="failure"
      className="rounded-card border border-danger/45 bg-surface"
    >
      <div className="h-2 rounded-t-card bg-[repeating-linear-gradient(-45deg,var(--hw-red)_0_2px,transparent_2px_7px)] opacity-60" />
      <div className="px-5 pt-5 pb-6 sm:px-7">
        <p className="text-sm font-semibold text-danger">
          {inReview ? "Breached, in review" : "Breached"}
        </p>
        <h2 id="failure" className="mt-1 max-w-2xl text-2xl sm:text-[1.875rem]">
          {ruleTitle(breach.kind)}: {money(breach.measured)} was measured
          against {money(breach.limit)}
        </h2>
        <p className="mt-4 max-w-prose">
          <RuleText>{breach.explanation}</RuleText>
        </p>
        <dl className="mt-6 grid gap-x-10 sm:grid-cols-2">
          {facts.map(([label, value]) => (
            <div
              key={label}
              className="flex items-baseline justify-between gap-4 border-t py-2.5"
            >
              <dt className="text-muted">{label}</dt>
              <dd className="text-right font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-5 max-w-prose text-sm text-muted">
          {inReview
            ? "Trading is stopped and a person looks at this breach now. It is either confirmed or undone with everything it caused; you will see the outcome here."
            : "Trading was stopped at that moment and open positions were closed. The figures above are those of that moment and do not change any more."}
        </p>
      </div>
    </section>
  )
}
