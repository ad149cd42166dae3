import type { Metadata } from "next"
import { redirect } from "next/navigation"
import type { ReactElement } from "react"
import { RegisterForm } from "@/components/auth/register-form"
import { safePath } from "@/lib/safe-path"
import { currentTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Create an account" }

interface RegisterProps {
  searchParams: Promise<{ next?: string | string[] }>
}

/** Registration. */
export default async function RegisterPage({
  searchParams,
}: RegisterProps): Promise<ReactElement> {
  const next = safePath((await searchParams).next)
  if (await currentTrader().catch(() => null)) {
    redirect(next)
  }
  return (
    <Page width="narrow">
      <h1 className="text-3xl">Create an account</h1>
      <p className="mt-2 text-muted">
        Use your name as it stands on your passport or identity card: it is
        compared before a payout.
      </p>
      <RegisterForm next={next} />
    </Page>
  )
}
