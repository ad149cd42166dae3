import { formatInstant } from "@highwater/charts/format"
import Link from "next/link"
import type { ReactElement } from "react"
import type { NoticeItem } from "@/lib/types"
import { Card } from "@/ui/card"

const WORDS: Record<NoticeItem["kind"], string> = {
  "challenge-account-passed": "Phase passed",
  "challenge-account-breached": "A rule was broken",
  "challenge-account-locked": "Trading is locked until the daily reset",
  "challenge-account-expired": "Time has run out",
  "challenge-account-restored": "A decision was taken back",
}

/** What the firm told the trader last; each leads to its challenge. */
export function NoticesCard({
  notices,
}: {
  notices: NoticeItem[]
}): ReactElement {
  return (
    <Card title="Notices">
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
              <span className="font-medium">{WORDS[one.kind]}.</span>{" "}
              {one.explanation !== null && (
                <span className="text-muted">{one.explanation}</span>
              )}
            </p>
            <time dateTime={one.at} className="text-sm text-muted">
              {formatInstant(one.at, "UTC")} UTC
            </time>
          </li>
        ))}
      </ol>
    </Card>
  )
}
