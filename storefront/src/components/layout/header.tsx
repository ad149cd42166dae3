import Link from "next/link"
import type { ReactElement } from "react"
import { currentTrader } from "@/lib/server/current-trader"
import { cartId } from "@/lib/server/session"
import { Brand } from "@/ui/brand"
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
  return (
    <header className="sticky top-0 z-20 border-b bg-paper/92 backdrop-blur-sm">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <div className="mx-auto flex max-w-[76rem] items-center gap-x-1 px-4 py-2 sm:gap-x-2 sm:px-6">
        <Link
          href="/"
          aria-label="Highwater, all programs"
          className="mr-auto flex min-h-11 items-center sm:mr-6 max-[26rem]:[&_span]:text-[0px]"
        >
          <Brand />
        </Link>
        <nav aria-label="Main" className="flex items-center sm:mr-auto">
          <NavLink href="/" also={["/programs"]}>
            Programs
          </NavLink>
          <NavLink href="/challenges" also={["/orders"]}>
            <span className="max-sm:hidden">My&nbsp;</span>
            <span className="max-sm:capitalize">challenges</span>
          </NavLink>
          {cart && <NavLink href="/checkout">Checkout</NavLink>}
        </nav>
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
                {trader.first_name ?? "Profile"}
              </span>
            </>
          ) : (
            "Sign in"
          )}
        </Link>
      </div>
    </header>
  )
}
