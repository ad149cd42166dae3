import type { ReactElement } from "react"
import { ButtonLink } from "@/ui/button-link"
import { Page } from "@/ui/page"

/** There is nothing at this address, or it belongs to somebody else. */
export default function NotFound(): ReactElement {
  return (
    <Page width="narrow">
      <p className="text-sm font-semibold text-accent">404</p>
      <h1 className="mt-2 text-3xl">There is nothing at this address</h1>
      <p className="mt-3 text-muted">
        The link may be old, or what it shows belongs to another trader. Your
        own challenges are always listed under My challenges.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/challenges">My challenges</ButtonLink>
        <ButtonLink href="/" look="secondary">
          See programs
        </ButtonLink>
      </div>
    </Page>
  )
}
