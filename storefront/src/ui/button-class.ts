/** How loud a button is: one primary action per view. */
export type ButtonLook = "primary" | "secondary" | "quiet"

const LOOKS: Record<ButtonLook, string> = {
  primary:
    "bg-accent text-accent-ink hover:opacity-90 disabled:opacity-55 shadow-[inset_0_-1px_0_rgb(0_0_0/0.18)]",
  secondary:
    "border border-line-strong bg-surface text-ink hover:border-muted disabled:opacity-55",
  quiet: "text-muted hover:bg-sunken hover:text-ink disabled:opacity-55",
}

/** Classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "primary"): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-4 text-[0.9375rem] font-semibold transition-colors ${LOOKS[look]}`
}
