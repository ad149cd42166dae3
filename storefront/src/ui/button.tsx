import type { ButtonHTMLAttributes, ReactElement } from "react"
import { buttonClass, type ButtonLook } from "./button-class"

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook
  /** Shows work in progress and refuses further presses. */
  busy?: boolean
}

/** A button; while busy it keeps its width and says so to screen readers. */
export function Button({
  look = "primary",
  busy = false,
  disabled,
  className = "",
  children,
  ...rest
}: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      {...rest}
      className={`${buttonClass(look)} ${className}`}
      disabled={disabled === true || busy}
      aria-busy={busy}
    >
      {busy && (
        <span
          aria-hidden="true"
          className="size-3.5 animate-spin rounded-full border-2 border-current border-t-transparent"
        />
      )}
      {children}
    </button>
  )
}
