"use client"
import { useTranslations } from "next-intl"
import { useTransition, type ReactElement } from "react"
import { removeLine } from "@/actions/cart"
import { useRouter } from "@/i18n/navigation"

/** Takes a line out of the cart. */
export function RemoveLine({
  id,
  title,
}: {
  id: string
  title: string
}): ReactElement {
  const t = useTranslations("checkout")
  const router = useRouter()
  const [busy, start] = useTransition()
  return (
    <button
      type="button"
      disabled={busy}
      aria-label={t("removeTitle", { title })}
      className="mt-1 -ml-1 min-h-8 px-1 text-sm text-muted underline underline-offset-3 hover:text-ink disabled:opacity-55"
      onClick={() =>
        start(async () => {
          await removeLine(id)
          router.refresh()
        })
      }
    >
      {t("remove")}
    </button>
  )
}
