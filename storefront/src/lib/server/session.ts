import "server-only"
import { cookies, headers } from "next/headers"
import { tokenExpiry } from "../token-expiry"

const SESSION = "hw_session"
const CART = "hw_cart"
const REGION = "hw_region"

/** Cookies are for this server's eyes; `Secure` wherever the visitor came by https. */
async function cookieOptions(): Promise<{
  httpOnly: true
  sameSite: "lax"
  secure: boolean
  path: "/"
}> {
  const forwarded = (await headers()).get("x-forwarded-proto")
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: forwarded?.split(",")[0] === "https",
    path: "/",
  }
}

/** The trader's token, or null for a visitor. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION)?.value ?? null
}

/** Signs the browser in until the token runs out. */
export async function startSession(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION, token, {
    ...(await cookieOptions()),
    expires: tokenExpiry(token),
  })
}

/** Signs the browser out; the cart goes too, it may carry a name and an address. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(SESSION)
  jar.delete(CART)
}

/** The id of this browser's cart, or null. */
export async function cartId(): Promise<string | null> {
  return (await cookies()).get(CART)?.value ?? null
}

/** Remembers a cart for thirty days, or forgets it. */
export async function rememberCart(id: string | null): Promise<void> {
  const jar = await cookies()
  if (id === null) {
    jar.delete(CART)
    return
  }
  jar.set(CART, id, { ...(await cookieOptions()), maxAge: 60 * 60 * 24 * 30 })
}

/** The region whose prices this browser chose to see, or null. */
export async function chosenRegion(): Promise<string | null> {
  return (await cookies()).get(REGION)?.value ?? null
}

/** Remembers the region for a year. */
export async function chooseRegion(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(REGION, id, {
    ...(await cookieOptions()),
    maxAge: 60 * 60 * 24 * 365,
  })
}
