import { subtractMoney } from "@highwater/charts/format"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { evidenceText } from "@/lib/evidence-text"
import type { AccountDetail } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

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
  const t = useTranslations("challenge.failure")
  const formats = useFormats()
  const rule =
    account.rules.find((one) => one.rule === breach.rule)?.title ?? breach.rule
  const money = (amount: string | null): string =>
    amount === null ? "–" : formats.money(amount, account.currency)
  const reference = evidenceText(breach.evidence, "reference")
  const below =
    breach.limit !== null && breach.measured !== null
      ? subtractMoney(breach.limit, breach.measured)
      : null
  const facts: [string, string][] = [
    [t("rule"), rule],
    ...(reference === null
      ? []
      : [[t("reference"), money(reference)] as [string, string]]),
    [t("limit"), money(breach.limit)],
    [t("measured"), money(breach.measured)],
    ...(below === null || Number(below) <= 0
      ? []
      : [[t("crossed"), money(below)] as [string, string]]),
    [t("when"), formats.instant(breach.at, account.time_zone)],
  ]
  return (
    <section
      aria-labelledby="failure"
      className="rounded-card border border-danger/45 bg-surface"
    >
      <div className="h-2 rounded-t-card bg-[repeating-linear-gradient(-45deg,var(--hw-red)_0_2px,transparent_2px_7px)] opacity-60" />
      <div className="px-5 pt-5 pb-6 sm:px-7">
        <p className="text-sm font-semibold text-danger">
          {inReview ? t("labelReview") : t("label")}
        </p>
        <h2 id="failure" className="mt-1 max-w-2xl text-2xl sm:text-[1.875rem]">
          {t("title", {
            rule,
            measured: money(breach.measured),
            limit: money(breach.limit),
          })}
        </h2>
        <p className="mt-4 max-w-prose">{breach.explanation}</p>
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
          {inReview ? t("review") : t("final")}
        </p>
      </div>
    </section>
  )
}
