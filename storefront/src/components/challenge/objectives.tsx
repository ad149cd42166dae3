import { StateWord } from "./state-word"
import type { ReactElement } from "react"
import { meterText } from "@/lib/meter-text"
import { ruleTitle } from "@/lib/rule-title"
import type { AccountDetail } from "@/lib/types"
import { Card } from "@/ui/card"

/** Every rule with what it requires, where it stands, and how that was worked out. */
export function Objectives({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  return (
    <Card title="Rules and objectives">
      <div className="overflow-x-auto">
        <table className="w-full text-left text-[0.9375rem]">
          <thead>
            <tr className="border-b text-sm text-muted">
              <th scope="col" className="py-2.5 pl-5 font-medium">
                Rule
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                Required
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                Now
              </th>
              <th scope="col" className="py-2.5 pr-5 text-right font-medium">
                State
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

function RuleRow({
  rule,
  account,
}: {
  rule: AccountDetail["rules"][number]
  account: AccountDetail
}): ReactElement {
  const meter = account.meters.find((one) => one.rule === rule.rule)
  const unit = meter?.unit ?? "money"
  const required = meter?.level ?? rule.required
  const current = meter?.current ?? rule.now
  const sign = meter?.role === "limit" ? "≥ " : ""
  return (
    <tr className="border-b align-top last:border-b-0">
      <th scope="row" className="min-w-44 py-3 pl-5 font-normal">
        <details>
          <summary className="font-medium decoration-line-strong underline-offset-4 hover:underline">
            {meter?.title ?? ruleTitle(rule.kind)}
          </summary>
          <p className="mt-2 max-w-prose text-sm text-muted">{rule.sentence}</p>
          {meter?.explanation && (
            <p className="mt-2 max-w-prose border-l-2 border-accent pl-3 text-sm text-muted">
              {meter.explanation}
            </p>
          )}
        </details>
      </th>
      <td className="px-4 py-3 text-right whitespace-nowrap">
        {required !== null && sign}
        {meterText(required, unit, account.currency)}
      </td>
      <td className="px-4 py-3 text-right font-semibold whitespace-nowrap">
        {meterText(current, unit, account.currency)}
      </td>
      <td className="py-3 pr-5 text-right whitespace-nowrap">
        <StateWord state={meter?.state ?? rule.state} />
      </td>
    </tr>
  )
}
