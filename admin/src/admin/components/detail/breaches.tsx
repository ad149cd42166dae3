import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { Breach, ChallengeAccountDetail } from "../../lib/types"
import { Section } from "../section"
import { ProofDrawer } from "./proof-drawer"

/** Broken rules with what was measured, against what, and the evidence. */
export function Breaches({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  if (account.breaches.length === 0) {
    return null
  }
  return (
    <Section title={t("detail.breaches")}>
      {account.breaches.map((breach) => (
        <OneBreach key={breach.id} breach={breach} account={account} />
      ))}
    </Section>
  )
}

interface Props {
  breach: Breach
  account: ChallengeAccountDetail
}

function OneBreach({ breach, account }: Props) {
  const { t } = useTranslation(NS)
  const [open, setOpen] = useState(false)
  const money = (value: string | null) => formatMoney(value, account.currency)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {breach.rule}
        </Text>
        <Badge size="2xsmall" color={breach.reversed_at ? "grey" : "red"}>
          {t(
            breach.reversed_at ? "detail.reversed" : `effect.${breach.effect}`,
            {
              defaultValue: breach.effect.replaceAll("_", " "),
            }
          )}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {formatInstant(breach.at, account.time_zone)}
        </Text>
      </div>
      <Text size="small">{breach.explanation}</Text>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 tabular-nums">
        <Text size="small" className="text-ui-fg-subtle">
          {t("fields.measured")} {money(breach.measured)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("fields.limit")} {money(breach.limit)}
        </Text>
        <Button
          size="small"
          variant="transparent"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "detail.hideEvidence" : "detail.showEvidence")}
        </Button>
        <ProofDrawer breach={breach} account={account} />
      </div>
      {open && (
        <pre className="bg-ui-bg-subtle txt-compact-xsmall max-h-80 overflow-auto rounded-md p-3">
          {JSON.stringify(breach.evidence, null, 2)}
        </pre>
      )}
    </div>
  )
}
