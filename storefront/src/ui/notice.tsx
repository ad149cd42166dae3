import type { ReactElement, ReactNode } from "react"

/** What a notice is about; the mark repeats what the colour says. */
type NoticeTone = "info" | "warning" | "danger" | "success"

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons or links that belong to it. */
  action?: ReactNode
  role?: "alert" | "status"
}

const TONES: Record<NoticeTone, { edge: string; mark: string; ink: string }> = {
  info: { edge: "border-l-accent", mark: "i", ink: "text-accent" },
  warning: { edge: "border-l-warning", mark: "!", ink: "text-warning" },
  danger: { edge: "border-l-danger", mark: "✕", ink: "text-danger" },
  success: { edge: "border-l-success", mark: "✓", ink: "text-success" },
}

/** A message in the flow of the page: what happened, why, what next. */
export function Notice({
  tone = "info",
  title,
  children,
  action,
  role,
}: NoticeProps): ReactElement {
  const look = TONES[tone]
  return (
    <div
      role={role}
      className={`flex flex-wrap items-start gap-x-4 gap-y-3 rounded-card border border-l-[3px] bg-surface px-4 py-3.5 ${look.edge}`}
    >
      <span
        aria-hidden="true"
        className={`mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border border-current text-[0.6875rem] font-bold ${look.ink}`}
      >
        {look.mark}
      </span>
      <div className="min-w-0 flex-1 basis-56 text-[0.9375rem]">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children !== undefined && <div className="text-muted">{children}</div>}
      </div>
      {action}
    </div>
  )
}
