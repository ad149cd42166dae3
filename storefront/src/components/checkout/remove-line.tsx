"use client"
import { useRouter } from "next/navigation"
import { useTransition, type ReactElement } from "react"
import { removeLine } from "@/app/checkout/actions"

/** Takes a line out of the cart. */
export function RemoveLine({
  id,
  title,
}: {
  id: string
  title: string
}): ReactElement {
  const router = useRouter()
  const [busy, start] = useTransition()
  return (
    <button
      type="button"
      disabled={busy}
      aria-label={`Remove ${title}`}
      className="mt-1 -ml-1 min-h-8 px-1 text-sm text-muted underline underline-offset-3 hover:text-ink disabled:opacity-55"
      onClick={() =>
        start(async () => {
          await removeLine(id)
          router.refresh()
        })
      }
    >
      Remove
    </button>
  )
}
