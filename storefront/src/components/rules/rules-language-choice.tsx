"use client"
import { useContext, type ReactElement } from "react"
import {
  readRulesLanguage,
  RULES_LANGUAGE_COOKIE,
  RULES_LANGUAGES,
} from "@/lib/rules-language"
import { RulesLanguageContext } from "./rules-language-context"

/** Chooses the language in which rules are named, told and explained, and remembers it for a year. */
export function RulesLanguageChoice(): ReactElement {
  const language = useContext(RulesLanguageContext)
  const choose = (value: string): void => {
    const chosen = readRulesLanguage(value)
    document.cookie = `${RULES_LANGUAGE_COOKIE}=${chosen};path=/;max-age=31536000;samesite=lax`
    // Lists and streams that scripts have read are read anew, too.
    window.location.reload()
  }
  return (
    <label className="flex items-center gap-2">
      Rules in
      <select
        value={language}
        onChange={(event) => choose(event.target.value)}
        className="min-h-9 rounded-control border bg-surface px-2 text-ink"
      >
        {Object.entries(RULES_LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
