import type { ReactElement, ReactNode } from "react"

interface FormPartProps {
  number: number
  title: string
  children: ReactNode
}

/** A numbered part of a long form. */
export function FormPart({
  number,
  title,
  children,
}: FormPartProps): ReactElement {
  return (
    <fieldset className="grid min-w-0 gap-5">
      <legend className="mb-4 flex items-baseline gap-3 text-xl font-[620] tracking-[-0.022em]">
        <span className="text-base font-medium text-muted">{number}</span>
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
