import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { PhaseTerms } from "@/components/program/phase-terms"
import type { AccountDetail, ChallengeDetail } from "@/lib/types"
import { Card } from "@/ui/card"

/** The terms that were bought, word for word; later versions do not touch them. */
export function TermsCard({
  challenge,
  account,
}: {
  challenge: ChallengeDetail
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.terms")
  return (
    <Card
      title={t("title")}
      className="order-6"
      aside={t("version", { version: account.terms.version })}
      id="terms"
    >
      <div className="grid gap-8 p-5">
        <p className="text-sm text-muted">
          {t.rich("fingerprint", {
            hash: account.terms.hash,
            engine: account.engine_version,
            code: (text) => <code className="break-all text-ink">{text}</code>,
          })}
        </p>
        {challenge.add_ons.length > 0 && (
          <p className="text-sm">
            {t("boughtWith", {
              titles: challenge.add_ons.map(({ title }) => title).join(", "),
            })}
          </p>
        )}
        {challenge.terms_sentences.map((phase, index) => (
          <details
            key={phase.phase}
            open={phase.phase === account.phase.key}
            className="group"
          >
            <summary className="list-none text-sm font-medium text-accent underline-offset-4 group-open:sr-only hover:underline">
              {t("show", { phase: phase.title })}
            </summary>
            <PhaseTerms
              number={index + 1}
              phase={{
                key: phase.phase,
                title: phase.title,
                sentences: phase.sentences,
              }}
            />
          </details>
        ))}
      </div>
    </Card>
  )
}
