"use client"
import { useTranslations } from "next-intl"
import { useState, type ReactElement } from "react"

/** A value with a button that copies it. */
export function CopyRow({
  label,
  value,
}: {
  label: string
  value: string
}): ReactElement {
  const t = useTranslations("challenge")
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      // Without a clipboard the value stays there to be selected by hand.
      setCopied(false)
    }
  }
  return (
    <div className="flex items-center justify-between gap-3 border-b py-1.5 pr-2 pl-5">
      <div className="min-w-0">
        <p className="text-xs text-muted">{label}</p>
        <p className="font-medium break-all select-all">{value}</p>
      </div>
      <button
        type="button"
        onClick={() => void copy()}
        aria-label={t("copyLabel", { label })}
        className="min-h-11 shrink-0 rounded-control px-3 text-sm font-medium text-accent hover:bg-sunken"
      >
        {copied ? t("copied") : t("copy")}
      </button>
    </div>
  )
}
