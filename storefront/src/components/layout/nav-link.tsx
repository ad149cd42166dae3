"use client"
import type { ReactElement, ReactNode } from "react"
import { Link, usePathname } from "@/i18n/navigation"

interface NavLinkProps {
  href: string
  /** Further paths that belong to this entry. */
  also?: string[]
  className?: string
  children: ReactNode
}

/** An entry of the main navigation, marked while one is inside it. */
export function NavLink({
  href,
  also = [],
  className = "",
  children,
}: NavLinkProps): ReactElement {
  const path = usePathname()
  const here = [href, ...also].some((start) =>
    start === "/" ? path === "/" : path.startsWith(start)
  )
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className={`${className} relative flex min-h-11 items-center px-2.5 text-[0.9375rem] font-medium whitespace-nowrap transition-colors sm:px-3 ${
        here
          ? "text-ink after:absolute after:inset-x-2.5 after:-bottom-[0.5625rem] after:h-0.5 after:bg-accent sm:after:inset-x-3"
          : "text-muted hover:text-ink"
      }`}
    >
      {children}
    </Link>
  )
}
