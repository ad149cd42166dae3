"use client"
import { useTranslations } from "next-intl"
import { useEffect, useState, type ReactElement } from "react"
import { THEME_COOKIE } from "@/lib/theme"

/** Switches between light and dark and remembers it for a year. */
export function ThemeToggle(): ReactElement {
  const t = useTranslations("layout")
  const [dark, setDark] = useState<boolean | null>(null)
  useEffect(() => {
    setDark(document.documentElement.dataset.theme === "dark")
  }, [])
  const toggle = (): void => {
    const next = !dark
    document.documentElement.dataset.theme = next ? "dark" : "light"
    document.cookie = `${THEME_COOKIE}=${next ? "dark" : "light"};path=/;max-age=31536000;samesite=lax`
    setDark(next)
  }
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label={dark ? t("toLight") : t("toDark")}
      className="grid size-11 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 20 20" className="size-[1.125rem]" aria-hidden="true">
        <circle
          cx="10"
          cy="10"
          r="7.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </button>
  )
}
