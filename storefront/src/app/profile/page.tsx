import type { Metadata } from "next"
import type { ReactElement } from "react"
import { logout } from "@/app/auth/actions"
import { LogoutButton } from "@/components/auth/logout-button"
import { requireTrader } from "@/lib/server/current-trader"
import { Card } from "@/ui/card"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Profile" }

/** Who is signed in, and the way out. */
export default async function ProfilePage(): Promise<ReactElement> {
  const trader = await requireTrader("/profile")
  const rows = [
    ["Name", [trader.first_name, trader.last_name].filter(Boolean).join(" ")],
    ["E-mail address", trader.email],
    [
      "Trader since",
      new Intl.DateTimeFormat("en-GB", {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(trader.created_at)),
    ],
  ]
  return (
    <Page width="narrow">
      <h1 className="text-3xl">Profile</h1>
      <Card className="mt-8">
        <dl>
          {rows.map(([label, value]) => (
            <div
              key={label}
              className="grid gap-x-4 border-b px-5 py-3.5 last:border-b-0 sm:grid-cols-[10rem_1fr]"
            >
              <dt className="text-muted">{label}</dt>
              <dd className="min-w-0 font-medium break-words">
                {value === "" ? "–" : value}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <div className="mt-6">
        <LogoutButton action={logout} />
      </div>
    </Page>
  )
}
