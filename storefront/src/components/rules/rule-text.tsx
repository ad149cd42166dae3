"use client"
import { useContext, type ReactElement } from "react"
import { RulesLanguageContext } from "./rules-language-context"

/** A text of a rule, marked with its language, so that it is read out and broken as that language. */
export function RuleText({ children }: { children: string }): ReactElement {
  return <span lang={useContext(RulesLanguageContext)}>{children}</span>
}
