import Link from "next/link"
import type { ReactElement } from "react"
import { RulesLanguageChoice } from "@/components/rules/rules-language-choice"
import { ThemeToggle } from "./theme-toggle"

/** The end of every page. */
export function Footer(): ReactElement {
  return (
    <footer className="border-t">
      <div className="mx-auto max-w-[76rem] px-4 sm:px-6">
        <div className="gauge-rule opacity-70" />
      </div>
      <div className="mx-auto grid max-w-[76rem] gap-x-10 gap-y-4 px-4 pt-6 pb-10 text-sm text-muted sm:grid-cols-[1fr_auto] sm:px-6">
        <p className="max-w-2xl">
          Challenges are traded on simulated funds. What you buy is decided by
          the numbered terms shown at checkout, and every decision on your
          challenge account can be worked out again from them.
        </p>
        <nav
          aria-label="Footer"
          className="flex flex-wrap items-center gap-x-5 gap-y-3 self-start"
        >
          <Link className="hover:text-ink" href="/">
            Programs
          </Link>
          <Link className="hover:text-ink" href="/challenges">
            My challenges
          </Link>
          <RulesLanguageChoice />
          <div className="-my-3 ml-auto sm:hidden">
            <ThemeToggle />
          </div>
        </nav>
      </div>
    </footer>
  )
}
