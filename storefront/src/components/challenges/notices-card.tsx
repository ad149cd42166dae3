import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import type { NoticeItem } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"

/** What the firm told the trader last; each leads to its challenge. */
export function NoticesCard({
  notices,
}: {
  notices: NoticeItem[]
}): ReactElement {
  const t = useTranslations("challenges")
  const formats = useFormats()
  return (
    <Card title={t("notices")}>
      <ol>
        {notices.map((one) => (
          <li
            key={one.id}
            className="grid gap-y-0.5 border-b px-5 py-3 last:border-b-0"
          >
            <p className="text-[0.9375rem]">
              <Link
                href={`/challenges/${one.challenge_id}`}
                className="font-medium underline underline-offset-4"
              >
                {one.challenge_number}
              </Link>{" "}
              <span className="font-medium">
                {t(`noticeKinds.${one.kind}`)}.
              </span>{" "}
              {one.explanation !== null && (
                <span lang="en" className="text-muted">
                  {one.explanation}
                </span>
              )}
            </p>
            <time dateTime={one.at} className="text-sm text-muted">
              {formats.moment(one.at, "UTC")} UTC
            </time>
          </li>
        ))}
      </ol>
    </Card>
  )
}
