import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { Program } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

/** Which version of the terms this page shows, since when, and its fingerprint. */
export function TermsStamp({ program }: { program: Program }): ReactElement {
  const t = useTranslations("program")
  const formats = useFormats()
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 px-1 text-sm">
      <dt className="text-muted">{t("version")}</dt>
      <dd className="text-right font-medium">{program.version}</dd>
      <dt className="text-muted">{t("published")}</dt>
      <dd className="text-right font-medium">
        {formats.date(program.published_at)}
      </dd>
      <dt className="text-muted">{t("fingerprint")}</dt>
      <dd className="text-right font-medium">
        <code title={program.version_hash}>
          {program.version_hash.slice(0, 12)}
        </code>
      </dd>
      <dd className="col-span-2 mt-1 text-muted">{t("bound")}</dd>
    </dl>
  )
}
