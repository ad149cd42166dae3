"use client"
import type { ReactElement } from "react"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import type { Placing } from "./use-place-order"

/** What became of the last press of the button. */
export function PlacingNotice({
  placing,
}: {
  placing: Placing
}): ReactElement | null {
  if (placing.step === "checking") {
    return (
      <Notice tone="warning" role="status" title="Checking your payment">
        The server is slow to answer. Please do not pay again: we keep asking
        and take you to your order.
      </Notice>
    )
  }
  if (placing.step === "terms_changed") {
    return (
      <Notice
        tone="warning"
        role="alert"
        title="The terms changed while you were here"
      >
        You have not bought anything yet. Read the new version above, accept it
        and place the order again.
      </Notice>
    )
  }
  if (placing.step === "refused") {
    return (
      <Notice
        tone="danger"
        role="alert"
        title={placing.message}
        action={
          placing.gone === "session" ? (
            <ButtonLink href="/login?next=/checkout" look="secondary">
              Sign in
            </ButtonLink>
          ) : placing.gone === "cart" ? (
            <ButtonLink href="/challenges" look="secondary">
              My challenges
            </ButtonLink>
          ) : undefined
        }
      />
    )
  }
  return null
}
