import "server-only"
import { cookies } from "next/headers"
import {
  readRulesLanguage,
  RULES_LANGUAGE_COOKIE,
  type RulesLanguage,
} from "../rules-language"

/** The language in which this browser reads rules. */
export async function rulesLanguage(): Promise<RulesLanguage> {
  return readRulesLanguage((await cookies()).get(RULES_LANGUAGE_COOKIE)?.value)
}
