import type { ReactElement, ReactNode } from "react"

interface EmptyProps {
  title: string
  children: ReactNode
  action?: ReactNode
}

/** Nothing here yet: what will appear, and the way to it. */
export function Empty({ title, children, action }: EmptyProps): ReactElement {
  return (
    <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
      <p className="text-lg font-semibold tracking-[-0.015em]">{title}</p>
      <div className="mx-auto mt-2 max-w-md text-muted">{children}</div>
      {action !== undefined && <div className="mt-6">{action}</div>}
    </div>
  )
}
