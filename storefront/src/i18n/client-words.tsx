import { NextIntlClientProvider, type Messages } from "next-intl"
import { getMessages } from "next-intl/server"
import type { ReactElement, ReactNode } from "react"

interface ClientWordsProps {
  /** Parts of the catalogue that scripts below this need. */
  names: (keyof Messages)[]
  children: ReactNode
}

/** What scripts of every page need. */
const ALWAYS: (keyof Messages)[] = ["common", "layout", "errors"]

/** Hands the words to scripts on the page: the parts they need, not the whole catalogue. */
export async function ClientWords({
  names,
  children,
}: ClientWordsProps): Promise<ReactElement> {
  const all = await getMessages()
  const wanted = new Set([...ALWAYS, ...names])
  return (
    <NextIntlClientProvider
      messages={Object.fromEntries(
        Object.entries(all).filter(([name]) =>
          wanted.has(name as keyof Messages)
        )
      )}
    >
      {children}
    </NextIntlClientProvider>
  )
}
