"use client"
import type { ReactElement } from "react"
import { Button } from "@/ui/button"
import { Page } from "@/ui/page"

/** A page failed while it was being made; nothing was changed by that. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}): ReactElement {
  return (
    <Page width="narrow">
      <p className="text-sm font-semibold text-danger">Not available now</p>
      <h1 className="mt-2 text-3xl">This page could not be loaded</h1>
      <p className="mt-3 text-muted">
        The server did not answer as expected. Nothing was changed, and trading
        is watched independently of this page. Try again in a moment.
      </p>
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <Button onClick={reset}>Try again</Button>
        {error.digest && (
          <p className="text-sm text-muted">
            Reference for support: {error.digest}
          </p>
        )}
      </div>
    </Page>
  )
}
