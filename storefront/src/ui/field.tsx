"use client"
import { useId, type InputHTMLAttributes, type ReactElement } from "react"

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  hint?: string
  error?: string | null
}

/** A labelled input with its hint and its error, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  ...input
}: FieldProps): ReactElement {
  const id = useId()
  const said = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ")
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={said || undefined}
        className={`block min-h-11 w-full rounded-control border bg-surface px-3 text-base placeholder:text-muted/60 read-only:bg-sunken ${error ? "border-danger" : "border-line-strong"}`}
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p
          id={`${id}-error`}
          role="alert"
          className="mt-1.5 text-sm font-medium text-danger"
        >
          {error}
        </p>
      )}
    </div>
  )
}
