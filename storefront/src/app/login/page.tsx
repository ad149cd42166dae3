import type { Metadata } from "next"
import { redirect } from "next/navigation"
import type { ReactElement } from "react"
import { LoginForm } from "@/components/auth/login-form"
import { safePath } from "@/lib/safe-path"
import { currentTrader } from "@/lib/server/current-trader"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Sign in" }

interface LoginProps {
  searchParams: Promise<{ next?: string | string[] }>
}

/** Sign in; who is signed in already goes where they wanted to go. */
export default async function LoginPage({
  searchParams,
}: LoginProps): Promise<ReactElement> {
  const next = safePath((await searchParams).next)
  if (await currentTrader().catch(() => null)) {
    redirect(next)
  }
  return (
    <Page width="narrow">
      <h1 className="text-3xl">Sign in</h1>
      <p className="mt-2 text-muted">
        {next.startsWith("/checkout")
          ? "A challenge belongs to a person: sign in to finish your purchase."
          : "Your challenges, their limits and what is left of them."}
      </p>
      <LoginForm next={next} />
    </Page>
  )
}
