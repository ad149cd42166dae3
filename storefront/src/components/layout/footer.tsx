import Link from "next/link"
import type { ReactElement } from "react"

/** The end of every page. */
export function Footer(): ReactElement {
  return (
    <footer className="border-t">
      <div className="gauge-rule mx-auto max-w-[76rem] opacity-70" />
      <div className="mx-auto grid max-w-[76rem] gap-x-10 gap-y-4 px-4 pt-6 pb-10 text-sm text-muted sm:grid-cols-[1fr_auto] sm:px-6">
        <p className="max-w-2xl">
          Challenges are traded on simulated funds. What you buy is decided by
          the numbered terms shown at checkout, and every decision on your
          challenge account can be worked out again from them.
        </p>
        <nav aria-label="Footer" className="flex gap-5">
          <Link className="hover:text-ink" href="/">
            Programs
          </Link>
          <Link className="hover:text-ink" href="/challenges">
            My challenges
          </Link>
        </nav>
      </div>
    </footer>
  )
}
