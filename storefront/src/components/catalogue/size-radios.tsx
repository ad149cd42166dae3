"use client"
import { useTranslations } from "next-intl"
import { useId, type ReactElement } from "react"
import type { Program } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface SizeRadiosProps {
  program: Program
  selected: string
  onSelect: (key: string) => void
}

/** The sizes of a program as chips; one is chosen. */
export function SizeRadios({
  program,
  selected,
  onSelect,
}: SizeRadiosProps): ReactElement {
  const t = useTranslations("catalogue")
  const formats = useFormats()
  const name = useId()
  return (
    <fieldset className="px-5 pt-4">
      <legend className="sr-only">
        {t("sizeOf", { title: program.title })}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {program.sizes.map((one) => (
          <label
            key={one.key}
            className="relative inline-flex min-h-9 cursor-pointer items-center rounded-control border border-line-strong px-3 text-sm font-semibold text-muted hover:border-muted has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={one.key}
              checked={one.key === selected}
              onChange={() => onSelect(one.key)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {formats.size(one.initial_balance, one.currency)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
