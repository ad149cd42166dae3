import { ruleTerms } from "../rules/rule-terms"

/** Where the accounts of the benchmark have their midnight. */
export const ZONES = [
  "Europe/Prague",
  "America/New_York",
  "Asia/Singapore",
  "America/Sao_Paulo",
] as const

/** Twelve rules on 100,000 USD, with the day of a zone. */
export const zoneTerms = (timeZone: string) => ({
  ...ruleTerms(),
  day: { timeZone, resetAt: "00:00" },
})
