"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"

/** A line whose challenge can be traded on several platforms. */
export interface PlatformLine {
  id: string
  title: string
  size: string
  platforms: { key: string; title: string }[]
}

interface PlatformChoicesProps {
  lines: PlatformLine[]
  /** Keys of platforms by line. */
  chosen: Record<string, string>
  onChange: (chosen: Record<string, string>) => void
}

/** Where each challenge is to be traded; it stays so for all of its phases. */
export function PlatformChoices({
  lines,
  chosen,
  onChange,
}: PlatformChoicesProps): ReactElement {
  const t = useTranslations("checkout")
  return (
    <>
      <p className="-mt-2 text-sm text-muted">{t("platformHint")}</p>
      {lines.map((line) => (
        <fieldset key={line.id} className="grid gap-2">
          <legend className="mb-2 text-sm font-medium">
            {line.title}, {line.size}
          </legend>
          {line.platforms.map(({ key, title }) => (
            <label
              key={key}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface px-4 py-2.5 has-checked:border-accent"
            >
              <input
                type="radio"
                name={`platform-${line.id}`}
                className="size-[1.125rem] shrink-0 accent-(--accent)"
                checked={chosen[line.id] === key}
                onChange={() => onChange({ ...chosen, [line.id]: key })}
              />
              <span className="min-w-0 text-[0.9375rem]">{title}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  )
}
