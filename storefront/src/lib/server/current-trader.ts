import "server-only"
import { getLocale } from "next-intl/server"
import { cache } from "react"
import { redirect } from "@/i18n/navigation"
import { medusa, refusedWith } from "./backend"
import { sessionToken } from "./session"
import type { Customer } from "../medusa-types"

/** The signed-in trader, or null; asked once per request. An expired session counts as none. */
export const currentTrader = cache(async (): Promise<Customer | null> => {
  if (!(await sessionToken())) {
    return null
  }
  try {
    const answer = await medusa<{ customer: Customer }>(
      "GET",
      "/store/customers/me"
    )
    return answer.customer
  } catch (error) {
    if (refusedWith(error, 401)) {
      return null
    }
    throw error
  }
})

/** The signed-in trader; a visitor is sent to sign in and comes back to `path`. */
export async function requireTrader(path: string): Promise<Customer> {
  const trader = await currentTrader()
  if (!trader) {
    return redirect({
      href: { pathname: "/login", query: { next: path } },
      locale: await getLocale(),
    })
  }
  return trader
}
