import createMiddleware from "next-intl/middleware"
import { routing } from "./i18n/routing"

/** Sends addresses without a language to one: the last one chosen, else the browser's, else English. */
export default createMiddleware(routing)

export const config = {
  // Pages only: no answers for scripts, no files of the build, no file with an ending.
  matcher: "/((?!store/|public/|_next/|.*\\..*).*)",
}
