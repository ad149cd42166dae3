import type { Metadata, Viewport } from "next"
import { cookies } from "next/headers"
import type { ReactElement, ReactNode } from "react"
import { Footer } from "@/components/layout/footer"
import { Header } from "@/components/layout/header"
import { RulesLanguageProvider } from "@/components/rules/rules-language-context"
import { rulesLanguage } from "@/lib/server/rules-language"
import { THEME_COOKIE, themeScript } from "@/lib/theme"
import "./globals.css"

// Prices, sessions and challenges are read when asked: a build never needs the server.
export const dynamic = "force-dynamic"

export const metadata: Metadata = {
  title: { default: "Highwater", template: "%s · Highwater" },
  description:
    "Trading challenges with terms in plain words, and every limit in money while you trade.",
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f6f5" },
    { media: "(prefers-color-scheme: dark)", color: "#091318" },
  ],
}

/** The frame of every page. */
export default async function RootLayout({
  children,
}: {
  children: ReactNode
}): Promise<ReactElement> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  return (
    <html
      lang="en"
      data-theme={chosen === "dark" ? "dark" : "light"}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body className="flex flex-col">
        <RulesLanguageProvider language={await rulesLanguage()}>
          <Header />
          {children}
          <Footer />
        </RulesLanguageProvider>
      </body>
    </html>
  )
}
