import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

interface Props {
  id: string
  label: string
  hint?: string
  children: ReactNode
}

/** A field with its name above and a line of help below. */
export function Labelled({ id, label, hint, children }: Props) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {hint && <Hint>{hint}</Hint>}
    </div>
  )
}
