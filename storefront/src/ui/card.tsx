import type { ReactElement, ReactNode } from "react"

interface CardProps {
  children: ReactNode
  /** A heading in the card's own head row. */
  title?: ReactNode
  /** Stands right of the title. */
  aside?: ReactNode
  className?: string
  id?: string
}

/** A sheet of paper: hairline border, no shadow. */
export function Card({
  children,
  title,
  aside,
  className = "",
  id,
}: CardProps): ReactElement {
  return (
    <section
      id={id}
      className={`min-w-0 rounded-card border bg-surface ${className}`}
    >
      {title !== undefined && (
        <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b px-5 py-3.5">
          <h2 className="text-base tracking-[-0.012em]">{title}</h2>
          {aside !== undefined && (
            <div className="text-sm text-muted">{aside}</div>
          )}
        </header>
      )}
      {children}
    </section>
  )
}
