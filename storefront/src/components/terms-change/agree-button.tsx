"use client"
import { useTranslations } from "next-intl"
import { useState, useTransition, type ReactElement } from "react"
import { agreeToChange } from "@/actions/consent"
import { useRouter } from "@/i18n/navigation"
import { Button } from "@/ui/button"

interface AgreeButtonProps {
  changeId: string
  challengeId: string
}

/** Asks for a trader's agreement, and says what happens without it. */
export function AgreeButton({
  changeId,
  challengeId,
}: AgreeButtonProps): ReactElement {
  const t = useTranslations("termsChange")
  const router = useRouter()
  const [busy, start] = useTransition()
  const [error, setError] = useState<string | null>(null)
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-sm text-muted">{t("ask")}</p>
      <Button
        busy={busy}
        onClick={() =>
          start(async () => {
            const answer = await agreeToChange(changeId, challengeId)
            setError(answer.ok ? null : answer.message)
            router.refresh()
          })
        }
      >
        {t("agree")}
      </Button>
      {error && (
        <p role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
