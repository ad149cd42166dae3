import "server-only"
import { headers } from "next/headers"

/** Where visitors reach this shop, as their request says; search engines want whole addresses. */
export async function siteUrl(): Promise<URL> {
  const asked = await headers()
  const first = (name: string): string | undefined =>
    asked.get(name)?.split(",")[0]?.trim()
  const host = first("x-forwarded-host") ?? first("host") ?? "localhost:8000"
  try {
    return new URL(`${first("x-forwarded-proto") ?? "http"}://${host}`)
  } catch {
    return new URL("http://localhost:8000")
  }
}
