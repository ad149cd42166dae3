import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { BreachProof, ChallengeAccountDetail } from "../../lib/types"

interface Props {
  proof: BreachProof
  account: ChallengeAccountDetail
}

/** The state before, the event, the sum and the decision, in the order in which they were. */
export function ProofSteps({ proof, account }: Props) {
  const { t } = useTranslation(NS)
  const { before, event } = proof
  const money = (value: unknown) =>
    formatMoney(typeof value === "string" ? value : null, account.currency)
  const instant = (value: unknown) =>
    typeof value === "string" ? formatInstant(value, account.time_zone) : "–"
  const amounts = (["equity", "low", "high", "balance"] as const).flatMap(
    (name): [string, string][] =>
      typeof event[name] === "string"
        ? [[t(`proof.${name}`), money(event[name])]]
        : []
  )
  return (
    <ol className="flex flex-col gap-y-4">
      <Step
        title={t("proof.before", { number: before.number })}
        facts={[
          [t("proof.at"), instant(before.at)],
          [t("proof.equity"), money(before.equity)],
          [t("proof.balance"), money(before.balance)],
          [t("proof.floor"), money(before.figures?.floor)],
          [t("proof.quality"), t(`quality.${before.quality}`)],
        ]}
      />
      <Step
        title={t("proof.event", { number: proof.number, row: proof.row })}
        facts={[
          [t("proof.type"), String(event.type)],
          [t("proof.at"), instant(event.at)],
          ...amounts,
        ]}
      />
      <Step
        title={t("proof.rule")}
        facts={[
          [t("fields.measured"), money(proof.measured)],
          [t("fields.limit"), money(proof.limit)],
        ]}
      >
        <Text size="small">{proof.explanation}</Text>
        <pre className="bg-ui-bg-subtle txt-compact-xsmall overflow-auto rounded-md p-3">
          {JSON.stringify(proof.terms, null, 2)}
        </pre>
      </Step>
      <Step
        title={t("proof.decision")}
        facts={[
          [t("proof.status"), t(`status.${proof.status}`)],
          [
            t("proof.effect"),
            t(`effect.${proof.effect}`, {
              defaultValue: proof.effect.replaceAll("_", " "),
            }),
          ],
        ]}
      />
    </ol>
  )
}

interface StepProps {
  title: string
  facts: [string, string][]
  children?: ReactNode
}

function Step({ title, facts, children }: StepProps) {
  return (
    <li className="border-ui-border-base flex flex-col gap-y-2 border-l-2 pl-4">
      <Text size="small" weight="plus">
        {title}
      </Text>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 tabular-nums">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="txt-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-small">{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </li>
  )
}
