import type { ReactElement, ReactNode } from "react"
import { Link } from "@/i18n/navigation"

interface ChipLinkProps {
  href: string
  selected: boolean
  children: ReactNode
}

/** One choice of several kept in the address; works without scripts and can be shared. */
export function ChipLink({
  href,
  selected,
  children,
}: ChipLinkProps): ReactElement {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={selected ? "true" : undefined}
      className={`inline-flex min-h-9 items-center rounded-control border px-3 text-sm font-medium whitespace-nowrap transition-colors ${
        selected
          ? "border-accent bg-accent-soft text-accent"
          : "border-line-strong bg-surface text-muted hover:border-muted hover:text-ink"
      }`}
    >
      {children}
    </Link>
  )
}
