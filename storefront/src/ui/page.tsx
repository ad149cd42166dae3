import type { ReactElement, ReactNode } from "react"

interface PageProps {
  children: ReactNode
  /** Narrow pages are read or filled in, wide ones compared. */
  width?: "narrow" | "wide"
}

/** The measure of a page between header and footer. */
export function Page({ children, width = "wide" }: PageProps): ReactElement {
  const measure = width === "wide" ? "max-w-[76rem]" : "max-w-xl"
  return (
    <main
      id="main"
      className={`mx-auto w-full flex-1 px-4 pt-8 pb-20 sm:px-6 sm:pt-12 ${measure}`}
    >
      {children}
    </main>
  )
}
