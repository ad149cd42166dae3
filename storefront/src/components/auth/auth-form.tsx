"use client"
import { useLocale, useTranslations } from "next-intl"
import {
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from "react"
import { getPathname, Link } from "@/i18n/navigation"
import type { Answer } from "@/lib/answer"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

interface AuthFormProps {
  action: (form: FormData) => Promise<Answer>
  /** Where to go when it worked. */
  next: string
  submit: string
  /** Fields, given the error that belongs to each. */
  fields: (errorOf: (name: string) => string | null) => ReactNode
  other: { text: string; label: string; href: string }
}

type Refusal = Extract<Answer, { ok: false }>

/** The frame of sign-in and registration: sends once, shows what is wrong where it is wrong. */
export function AuthForm({
  action,
  next,
  submit,
  fields,
  other,
}: AuthFormProps): ReactElement {
  const t = useTranslations("errors")
  const locale = useLocale()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (busy) {
      return
    }
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setRefusal(null)
    try {
      const answer = await action(form)
      if (answer.ok) {
        // A full load: everything on the page is another person's now.
        window.location.assign(getPathname({ href: next, locale }))
        return
      }
      setRefusal(answer)
    } catch {
      setRefusal({ ok: false, message: t("offline") })
    }
    setBusy(false)
  }

  return (
    <form
      noValidate
      method="post"
      className="mt-8 grid gap-5"
      onSubmit={(event) => void send(event)}
    >
      {refusal && refusal.field === undefined && (
        <Notice tone="danger" role="alert" title={refusal.message} />
      )}
      {fields((name) => (refusal?.field === name ? refusal.message : null))}
      <Button type="submit" busy={busy}>
        {submit}
      </Button>
      <p className="text-[0.9375rem] text-muted">
        {other.text}{" "}
        <Link
          href={other.href}
          className="font-medium text-accent underline underline-offset-3"
        >
          {other.label}
        </Link>
      </p>
    </form>
  )
}
