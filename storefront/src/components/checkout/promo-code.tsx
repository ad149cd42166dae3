"use client"
import { useTranslations } from "next-intl"
import {
  useState,
  useTransition,
  type FormEvent,
  type ReactElement,
} from "react"
import { applyCode, removeCode } from "@/actions/promotion"
import { useRouter } from "@/i18n/navigation"
import type { Answer } from "@/lib/answer"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"

/** Takes promo codes, and shows those that are in force. */
export function PromoCode({ codes }: { codes: string[] }): ReactElement {
  const t = useTranslations("checkout")
  const router = useRouter()
  const [busy, start] = useTransition()
  const [typed, setTyped] = useState("")
  const [error, setError] = useState<string | null>(null)
  const change = (action: () => Promise<Answer>): void =>
    start(async () => {
      const answer = await action()
      setError(answer.ok ? null : answer.message)
      if (answer.ok) {
        setTyped("")
      }
      router.refresh()
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    change(() => applyCode(typed))
  }
  return (
    <div className="grid gap-3 border-b px-5 py-4">
      {codes.map((code) => (
        <p key={code} className="flex items-center justify-between gap-4">
          <span className="min-w-0 text-sm font-medium break-all">{code}</span>
          <button
            type="button"
            disabled={busy}
            aria-label={t("removeCode", { code })}
            className="min-h-8 px-1 text-sm text-muted underline underline-offset-3 hover:text-ink disabled:opacity-55"
            onClick={() => change(() => removeCode(code))}
          >
            {t("remove")}
          </button>
        </p>
      ))}
      <form className="flex items-end gap-2" onSubmit={submit}>
        <div className="min-w-0 flex-1">
          <Field
            label={t("promoCode")}
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <Button type="submit" look="secondary" busy={busy}>
          {t("applyCode")}
        </Button>
      </form>
      {error && (
        <p role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
