import { getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import { currentTrader } from "@/lib/server/current-trader"
import { cartId } from "@/lib/server/session"
import { Brand } from "@/ui/brand"
import { LanguageSwitch } from "./language-switch"
import { NavLink } from "./nav-link"
import { ThemeToggle } from "./theme-toggle"

/** Asks who is there without ever failing the page: a backend that is down shows a visitor's header. */
async function traderOrNull(): ReturnType<typeof currentTrader> {
  try {
    return await currentTrader()
  } catch {
    return null
  }
}

/** The bar on top of every page. */
export async function Header(): Promise<ReactElement> {
  const trader = await traderOrNull()
  const cart = await cartId()
  const t = await getTranslations("layout")
  return (
    <header className="sticky top-0 z-20 border-b bg-paper/92 backdrop-blur-sm">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-[76rem] items-center gap-x-1 px-4 py-2 sm:gap-x-2 sm:px-6">
        <Link
          href="/"
          aria-label={t("home")}
          className="mr-auto flex min-h-11 items-center sm:mr-6 max-[26rem]:[&_span]:text-[0px]"
        >
          <Brand />
        </Link>
        <nav aria-label={t("main")} className="flex items-center sm:mr-auto">
          <NavLink
            href="/"
            also={["/programs", "/compare"]}
            className="max-sm:hidden"
          >
            {t("programs")}
          </NavLink>
          <NavLink href="/challenges" also={["/orders"]}>
            <span className="max-sm:hidden">{t("challenges")}</span>
            <span className="sm:hidden">{t("challengesShort")}</span>
          </NavLink>
          {cart && <NavLink href="/checkout">{t("checkout")}</NavLink>}
        </nav>
        <LanguageSwitch />
        <div className="max-sm:hidden">
          <ThemeToggle />
        </div>
        <Link
          href={trader ? "/profile" : "/login"}
          className="flex min-h-11 items-center gap-2 rounded-control px-2 text-[0.9375rem] font-medium hover:bg-sunken"
        >
          {trader ? (
            <>
              <span
                aria-hidden="true"
                className="grid size-7 place-items-center rounded-full bg-accent-soft text-xs font-bold text-accent"
              >
                {(trader.first_name ?? trader.email).slice(0, 1).toUpperCase()}
              </span>
              <span className="max-w-32 truncate max-sm:sr-only">
                {trader.first_name ?? t("profile")}
              </span>
            </>
          ) : (
            t("signIn")
          )}
        </Link>
      </div>
    </header>
  )
}
