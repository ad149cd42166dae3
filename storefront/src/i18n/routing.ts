import { defineRouting } from "next-intl/routing"

/** The languages of the storefront, each with an address of its own; rules are written in the same ones. */
export const routing = defineRouting({
  locales: ["en", "es", "de"],
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { name: "hw_language", maxAge: 31_536_000 },
  // Pages say their other languages themselves, only where they are public.
  alternateLinks: false,
})
