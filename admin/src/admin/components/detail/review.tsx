import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  useDecideOutcome,
  useReview,
  type Outcome,
} from "../../hooks/api/challenge-accounts"
import { useMay } from "../../hooks/api/permissions"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type {
  ChallengeAccountDetail,
  Review as Reviewed,
} from "../../lib/types"
import { FailureAlert } from "../failure-alert"
import { ReasonDrawer } from "../reason-drawer"
import { Section } from "../section"
import { Doubts } from "./doubts"

interface Props {
  account: ChallengeAccountDetail
}

/** What the data could not decide, what was suspect about it, and what staff decides. */
export function Review({ account }: Props) {
  const { t } = useTranslation(NS)
  const { data, error, refetch } = useReview(account.id)
  if (!data) {
    return error ? (
      <FailureAlert error={error} onRetry={() => void refetch()} />
    ) : null
  }
  if (!data.is_open && data.doubts.length === 0) {
    return null
  }
  return (
    <Section
      title={t(data.is_open ? "review.open" : "review.doubts")}
      subtitle={t(data.is_open ? "review.openText" : "review.doubtsText")}
    >
      {data.is_open && <Questions review={data} account={account} />}
      <Doubts doubts={data.doubts} account={account} />
      {data.is_open && <Outcomes review={data} account={account} />}
    </Section>
  )
}

function Questions({ review, account }: Props & { review: Reviewed }) {
  const { t } = useTranslation(NS)
  const money = (value: string | null) => formatMoney(value, account.currency)
  if (review.questions.length === 0) {
    return (
      <Text size="small" className="px-6 py-4">
        {t("review.noSnapshot")}
      </Text>
    )
  }
  return (
    <ul>
      {review.questions.map((question) => (
        <li
          key={question.rule}
          className="flex flex-col gap-y-1 px-6 py-4 tabular-nums"
        >
          <Text size="small" weight="plus">
            {question.rule} · {formatInstant(question.at, account.time_zone)}
          </Text>
          <Text size="small">{question.explanation}</Text>
          {question.measured && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("fields.measured")} {money(question.measured)} ·{" "}
              {t("fields.limit")} {money(question.limit)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A pass may be confirmed where it was met, a breach where one was found. */
function outcomesOf({ questions }: Reviewed): Outcome[] {
  const isBreach = questions.some(({ measured }) => measured !== null)
  if (questions.length === 0) return ["active"]
  return isBreach ? ["active", "breached"] : ["active", "passed"]
}

function Outcomes({ review, account }: Props & { review: Reviewed }) {
  const { t } = useTranslation(NS)
  const may = useMay("challenge_accounts.manage")
  const [chosen, setChosen] = useState<Outcome | null>(null)
  const run = {
    active: useDecideOutcome(account.id, "active").mutateAsync,
    breached: useDecideOutcome(account.id, "breached").mutateAsync,
    passed: useDecideOutcome(account.id, "passed").mutateAsync,
  }
  const outcomes = outcomesOf(review)
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          size="small"
          variant={outcome === "breached" ? "danger" : "secondary"}
          disabled={!may}
          onClick={() => setChosen(outcome)}
        >
          {t(`actions.outcome_${outcome}.label`)}
        </Button>
      ))}
      {!may && (
        <Text size="small" className="text-ui-fg-muted">
          {t("actions.forbidden")}
        </Text>
      )}
      {outcomes.map((outcome) => (
        <ReasonDrawer
          key={outcome}
          action={`outcome_${outcome}`}
          open={chosen === outcome}
          onClose={() => setChosen(null)}
          run={run[outcome]}
        />
      ))}
    </div>
  )
}
