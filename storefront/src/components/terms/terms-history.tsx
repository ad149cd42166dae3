import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import type { TermsVersion } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"

interface TermsHistoryProps {
  versions: TermsVersion[]
  /** The terms on this page. */
  hash: string
}

/** Every version of the program with its terms in this place; the newest that is this page's is marked. */
export function TermsHistory({
  versions,
  hash,
}: TermsHistoryProps): ReactElement {
  const t = useTranslations("termsPage")
  const formats = useFormats()
  return (
    <Card title={t("history")}>
      <ol>
        {versions.map((one, index) => {
          const newer = versions[index - 1]
          const notes = [
            ...(one.current ? [t("current")] : []),
            ...(one.hash === hash ? [t("this")] : []),
            ...(newer?.hash === one.hash ? [t("same")] : []),
          ]
          return (
            <li
              key={one.version}
              className="border-b px-5 py-3 last:border-b-0"
            >
              <Link
                href={`/terms/${one.hash}`}
                aria-current={one.hash === hash ? "page" : undefined}
                className="font-medium underline underline-offset-4"
              >
                {t("versionOn", {
                  version: one.version,
                  date: formats.date(one.published_at),
                })}
              </Link>
              {notes.length > 0 && (
                <p className="text-sm text-muted">{notes.join(", ")}</p>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
