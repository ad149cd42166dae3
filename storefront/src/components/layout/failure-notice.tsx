"use client"
import { useRouter } from "next/navigation"
import { useTransition, type ReactElement } from "react"
import type { Failure } from "@/lib/failure"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** A part of a page could not be read; it can be asked for again without leaving the page. */
export function FailureNotice({ failure }: { failure: Failure }): ReactElement {
  const router = useRouter()
  const [busy, start] = useTransition()
  return (
    <Notice
      tone="danger"
      role="alert"
      title={failure.title}
      action={
        <Button
          look="secondary"
          busy={busy}
          onClick={() => start(() => router.refresh())}
        >
          Try again
        </Button>
      }
    >
      {failure.detail}
    </Notice>
  )
}
