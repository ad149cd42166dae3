import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { meterText } from "@/lib/meter-text"
import type { AccountDetail } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { Card } from "@/ui/card"
import { StateWord } from "./state-word"

/** Every rule with what it requires, where it stands, and how that was worked out. */
export function Objectives({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.rules")
  return (
    <Card title={t("title")} className="order-2">
      <div className="relative overflow-x-auto">
        <table className="w-full text-left text-[0.9375rem]">
          <thead className="max-sm:sr-only">
            <tr className="border-b text-sm text-muted">
              <th scope="col" className="py-2.5 pl-5 font-medium">
                {t("rule")}
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                {t("required")}
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                {t("now")}
              </th>
              <th scope="col" className="py-2.5 pr-5 text-right font-medium">
                {t("state")}
              </th>
            </tr>
          </thead>
          <tbody>
            {account.rules.map((rule) => (
              <RuleRow key={rule.rule} rule={rule} account={account} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** Limits that lie below: the others may not be passed upwards. */
const FLOORS = new Set(["daily_loss", "overall_loss", "group_loss"])

function RuleRow({
  rule,
  account,
}: {
  rule: AccountDetail["rules"][number]
  account: AccountDetail
}): ReactElement {
  const t = useTranslations()
  const common = useTranslations("common")
  const formats = useFormats()
  const meter = account.meters.find((one) => one.rule === rule.rule)
  const unit = {
    unit: meter?.unit ?? ("money" as const),
    currency: account.currency,
  }
  const said = (value: string | null): string =>
    meterText(value, unit, formats, common)
  // A broken rule stays as it was at that moment, whatever day it is now.
  const breach = account.breaches.find(
    (one) =>
      one.rule === rule.rule &&
      one.effect === "fail" &&
      one.reversed_at === null
  )
  const required = breach ? breach.limit : (meter?.level ?? rule.required)
  const current = breach ? breach.measured : (meter?.current ?? rule.now)
  const sign =
    meter?.role === "limit" ? (FLOORS.has(meter.kind) ? "≥ " : "≤ ") : ""
  return (
    <tr className="border-b align-top last:border-b-0 max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:px-5 max-sm:py-3">
      <th scope="row" className="font-normal sm:min-w-44 sm:py-3 sm:pl-5">
        <details>
          <summary className="font-medium decoration-line-strong underline-offset-4 hover:underline">
            {rule.title}
          </summary>
          <p className="mt-2 max-w-prose text-sm text-muted">{rule.sentence}</p>
          {meter?.explanation && (
            <p className="mt-2 max-w-prose border-l-2 border-accent pl-3 text-sm text-muted">
              {meter.explanation}
            </p>
          )}
        </details>
      </th>
      <td className="whitespace-nowrap max-sm:order-3 max-sm:text-sm max-sm:text-muted sm:px-4 sm:py-3 sm:text-right">
        <span className="sm:hidden">{t("challenge.rules.required")} </span>
        {required !== null && sign}
        {said(required)}
      </td>
      <td className="text-right font-semibold whitespace-nowrap max-sm:order-4 sm:px-4 sm:py-3">
        {said(current)}
      </td>
      <td className="text-right whitespace-nowrap max-sm:order-2 sm:py-3 sm:pr-5">
        <StateWord state={breach ? "breached" : (meter?.state ?? rule.state)} />
      </td>
    </tr>
  )
}
