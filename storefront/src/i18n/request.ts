import { hasLocale } from "next-intl"
import { getRequestConfig } from "next-intl/server"
import type en from "@/messages/en.json"
import { routing } from "./routing"

/** The words of one request: those of the language in its address. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = await requestLocale
  const locale = hasLocale(routing.locales, wanted)
    ? wanted
    : routing.defaultLocale
  const { default: messages } = (await import(`@/messages/${locale}.json`)) as {
    default: typeof en
  }
  return { locale, messages, timeZone: "UTC" }
})
