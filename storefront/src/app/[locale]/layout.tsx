import type { Metadata, Viewport } from "next"
import { hasLocale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { cookies } from "next/headers"
import { notFound } from "next/navigation"
import type { ReactElement, ReactNode } from "react"
import { Footer } from "@/components/layout/footer"
import { Header } from "@/components/layout/header"
import { ClientWords } from "@/i18n/client-words"
import { routing } from "@/i18n/routing"
import { siteUrl } from "@/lib/server/site-url"
import { THEME_COOKIE, themeScript } from "@/lib/theme"
import "../globals.css"

// Prices, sessions and challenges are read when asked: a build never needs the server.
export const dynamic = "force-dynamic"

/** What every page says of itself. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return {
    metadataBase: await siteUrl(),
    title: { default: "Highwater", template: "%s · Highwater" },
    description: t("description"),
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f6f5" },
    { media: "(prefers-color-scheme: dark)", color: "#091318" },
  ],
}

interface LayoutProps {
  children: ReactNode
  params: Promise<{ locale: string }>
}

/** The frame of every page. */
export default async function LocaleLayout({
  children,
  params,
}: LayoutProps): Promise<ReactElement> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) {
    notFound()
  }
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  return (
    <html
      lang={locale}
      data-theme={chosen === "dark" ? "dark" : "light"}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body className="flex flex-col">
        <ClientWords names={[]}>
          <Header />
          {children}
          <Footer />
        </ClientWords>
      </body>
    </html>
  )
}
