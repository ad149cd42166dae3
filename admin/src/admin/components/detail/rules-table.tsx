import { StatusBadge as Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatLevel } from "../../lib/format-level"
import { meterColor } from "../../lib/meter-color"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail } from "../../lib/types"
import { Section } from "../section"

/** Every rule of the terms: what it asks for, where it stands. */
export function RulesTable({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const unitOf = new Map(account.meters.map(({ rule, unit }) => [rule, unit]))
  const show = (value: string | null, rule: string) =>
    formatLevel(value, unitOf.get(rule) ?? "count", account.currency)
  return (
    <Section
      title={t("detail.rules")}
      subtitle={t("detail.terms", { version: account.terms.version })}
    >
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("fields.rule")}</Table.HeaderCell>
              <Table.HeaderCell className="hidden text-right md:table-cell">
                {t("fields.required")}
              </Table.HeaderCell>
              <Table.HeaderCell className="hidden text-right md:table-cell">
                {t("fields.now")}
              </Table.HeaderCell>
              <Table.HeaderCell>{t("fields.state")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {account.rules.map((rule) => (
              <Table.Row key={rule.rule}>
                <Table.Cell className="whitespace-normal py-3 md:min-w-56">
                  <Text size="small" className="text-ui-fg-base">
                    {rule.sentence}
                  </Text>
                  <Text size="xsmall" className="text-ui-fg-muted">
                    {rule.rule} · {rule.kind.replaceAll("_", " ")}
                  </Text>
                  {rule.required !== null && (
                    <Text size="small" className="tabular-nums md:hidden">
                      {t("fields.required")} {show(rule.required, rule.rule)} ·{" "}
                      {t("fields.now")} {show(rule.now, rule.rule)}
                    </Text>
                  )}
                </Table.Cell>
                <Table.Cell className="hidden whitespace-nowrap text-right tabular-nums md:table-cell">
                  {show(rule.required, rule.rule)}
                </Table.Cell>
                <Table.Cell className="hidden whitespace-nowrap text-right tabular-nums md:table-cell">
                  {show(rule.now, rule.rule)}
                </Table.Cell>
                <Table.Cell>
                  <Badge
                    color={meterColor(rule.state)}
                    className="whitespace-nowrap"
                  >
                    {t(`meter.state.${rule.state}`)}
                  </Badge>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
