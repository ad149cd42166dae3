"use client"
import { createContext, type ReactElement, type ReactNode } from "react"
import type { RulesLanguage } from "@/lib/rules-language"

/** The language of rules on this page. */
export const RulesLanguageContext = createContext<RulesLanguage>("en")

/** Says once for the page in which language its rules are. */
export function RulesLanguageProvider({
  language,
  children,
}: {
  language: RulesLanguage
  children: ReactNode
}): ReactElement {
  return (
    <RulesLanguageContext.Provider value={language}>
      {children}
    </RulesLanguageContext.Provider>
  )
}
