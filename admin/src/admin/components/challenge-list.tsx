import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { challengeLook } from "../lib/challenge-look"
import { formatMoney } from "../lib/format-money"
import { NS } from "../lib/ns"
import type { Challenge } from "../lib/types"
import { StatusBadge } from "./status-badge"

/** Challenges as short rows; a row opens the newest phase's challenge account. */
export function ChallengeList({ challenges }: { challenges: Challenge[] }) {
  return (
    <ul className="flex flex-col divide-y">
      {challenges.map((challenge) => (
        <li key={challenge.id}>
          <ChallengeLine challenge={challenge} />
        </li>
      ))}
    </ul>
  )
}

function ChallengeLine({ challenge }: { challenge: Challenge }) {
  const { t } = useTranslation(NS)
  const { account } = challenge
  const body = (
    <>
      <div className="flex min-w-0 flex-col">
        <Text size="small" weight="plus" className="tabular-nums">
          {challenge.number}
        </Text>
        <Text size="small" className="text-ui-fg-subtle truncate">
          {[challenge.program.name, challenge.size, account?.phase.title]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {account?.equity && (
          <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
            {t("fields.equity")}{" "}
            {formatMoney(account.equity, challenge.currency)}
            {account.room_total !== null &&
              ` · ${t("fields.roomTotal")} ${formatMoney(account.room_total, challenge.currency)}`}
          </Text>
        )}
      </div>
      <span className="shrink-0">
        <StatusBadge {...challengeLook(challenge)} />
      </span>
    </>
  )
  const look = "flex items-center justify-between gap-x-4 px-6 py-3"
  return account ? (
    <Link
      to={`/prop/challenge-accounts/${account.id}`}
      className={`${look} hover:bg-ui-bg-base-hover transition-fg`}
    >
      {body}
    </Link>
  ) : (
    <div className={look}>{body}</div>
  )
}
