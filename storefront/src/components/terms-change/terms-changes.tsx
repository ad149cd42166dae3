import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { ClientWords } from "@/i18n/client-words"
import { Link } from "@/i18n/navigation"
import type { TermsChange } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { AgreeButton } from "./agree-button"

/** Changes of terms the firm announced: what is different, from when, and whether they are agreed to. */
export function TermsChanges({
  changes,
}: {
  changes: TermsChange[]
}): ReactElement | null {
  const t = useTranslations("termsChange")
  return changes.length === 0 ? null : (
    <Card title={t("title")} id="terms-changes">
      <ul>
        {changes.map((change) => (
          <OneChange
            key={`${change.id} ${change.challenge_id}`}
            change={change}
          />
        ))}
      </ul>
    </Card>
  )
}

function OneChange({ change }: { change: TermsChange }): ReactElement {
  const t = useTranslations("termsChange")
  const formats = useFormats()
  return (
    <li className="grid gap-3 border-b px-5 py-4 last:border-b-0">
      <p className="font-semibold">
        <Link
          href={`/challenges/${change.challenge_id}`}
          className="underline underline-offset-4"
        >
          {change.challenge_number}
        </Link>{" "}
        {t("headline", { program: change.program, version: change.version })}
      </p>
      <p className="max-w-prose whitespace-pre-line">{change.announcement}</p>
      <p className="text-sm text-muted">
        {t(`scope.${change.scope}`, {
          date: formats.moment(change.effective_at, "UTC"),
        })}
      </p>
      <details>
        <summary className="cursor-pointer text-sm font-medium text-accent">
          {t("what")}
        </summary>
        <ul className="mt-2 grid gap-3">
          {change.changes.map((one) => (
            <li key={`${one.text} ${one.after}`} className="text-sm">
              <p className="font-medium">{one.text}</p>
              {one.before && (
                <p className="text-muted">
                  {t("before")} {one.before}
                </p>
              )}
              {one.after && (
                <p>
                  {t("after")} {one.after}
                </p>
              )}
            </li>
          ))}
        </ul>
      </details>
      <State change={change} />
    </li>
  )
}

function State({ change }: { change: TermsChange }): ReactElement | null {
  const t = useTranslations("termsChange")
  const formats = useFormats()
  if (change.applied_at !== null) {
    return (
      <p className="text-sm font-medium">
        {t("applied", { date: formats.moment(change.applied_at, "UTC") })}
      </p>
    )
  }
  if (!change.consent_required) {
    return null
  }
  return change.consented_at === null ? (
    <ClientWords names={["termsChange"]}>
      <AgreeButton changeId={change.id} challengeId={change.challenge_id} />
    </ClientWords>
  ) : (
    <p className="text-sm font-medium">
      {t("agreed", { date: formats.moment(change.consented_at, "UTC") })}
    </p>
  )
}
