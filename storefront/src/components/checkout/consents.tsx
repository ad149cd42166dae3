"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"

/** A line whose terms are to be accepted. */
export interface ConsentLine {
  id: string
  title: string
  size: string
  handle: string | null
  terms: { number: number; hash: string } | null
  changed: boolean
}

interface ConsentsProps {
  lines: ConsentLine[]
  accepted: Record<string, string>
  onChange: (lineId: string, hash: string | null) => void
}

/** One box per line: the version of the terms that is bought, named by number and fingerprint. */
export function Consents({
  lines,
  accepted,
  onChange,
}: ConsentsProps): ReactElement {
  const t = useTranslations("checkout")
  return (
    <div className="grid gap-3">
      {lines.map((line) =>
        line.terms ? (
          <label
            key={`${line.id}-${line.terms.hash}`}
            className="flex cursor-pointer gap-3 rounded-control border border-line-strong bg-surface p-4 has-checked:border-accent"
          >
            <input
              type="checkbox"
              className="mt-1 size-[1.125rem] shrink-0 accent-(--accent)"
              checked={accepted[line.id] === line.terms.hash}
              onChange={(event) =>
                onChange(
                  line.id,
                  event.target.checked ? (line.terms?.hash ?? null) : null
                )
              }
            />
            <span className="min-w-0 text-[0.9375rem]">
              {t.rich("accept", {
                title: line.title,
                version: line.terms.number,
                fingerprint: line.terms.hash.slice(0, 12),
                link: (text) => (
                  <Link
                    href={`/programs/${line.handle ?? ""}`}
                    target="_blank"
                    className="font-medium text-accent underline underline-offset-3"
                  >
                    {text}
                  </Link>
                ),
                mark: (text) => <span className="text-muted">{text}</span>,
                code: (text) => <code>{text}</code>,
              })}
              {line.changed && (
                <span className="mt-1 block font-medium text-warning">
                  {t("newer")}
                </span>
              )}
            </span>
          </label>
        ) : (
          <p key={line.id} className="text-sm font-medium text-danger">
            {t("offSale", { title: line.title })}
          </p>
        )
      )}
    </div>
  )
}
