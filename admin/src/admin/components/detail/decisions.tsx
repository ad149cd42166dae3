import { Button, Table, Text } from "@medusajs/ui"
import { Fragment, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDecisions } from "../../hooks/api/challenge-accounts"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { ChallengeAccountDetail, DecisionRow } from "../../lib/types"
import { Pager } from "../pager"
import { QueryBody } from "../query-body"
import { Section } from "../section"
import { StatusBadge } from "../status-badge"

const LIMIT = 10

/** What the engine answered and why, checkable by hand. */
export function Decisions({ account }: { account: ChallengeAccountDetail }) {
  const { t } = useTranslation(NS)
  const [offset, setOffset] = useState(0)
  const query = useDecisions(account.id, { limit: LIMIT, offset })
  return (
    <Section
      title={t("detail.decisions")}
      subtitle={t("detail.decisionsText", { version: account.engine_version })}
    >
      <QueryBody
        query={query}
        isEmpty={({ count }) => count === 0}
        empty={t("detail.noDecisions")}
      >
        {({ decisions, count }) => (
          <>
            <div className="overflow-x-auto">
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{t("fields.event")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("fields.at")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("fields.status")}</Table.HeaderCell>
                    <Table.HeaderCell>
                      {t("fields.explanation")}
                    </Table.HeaderCell>
                    <Table.HeaderCell />
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {decisions.map((decision) => (
                    <DecisionLine
                      key={decision.id}
                      decision={decision}
                      timeZone={account.time_zone}
                    />
                  ))}
                </Table.Body>
              </Table>
            </div>
            <Pager
              offset={offset}
              limit={LIMIT}
              count={count}
              onChange={setOffset}
            />
          </>
        )}
      </QueryBody>
    </Section>
  )
}

interface LineProps {
  decision: DecisionRow
  timeZone: string
}

function DecisionLine({ decision, timeZone }: LineProps) {
  const { t } = useTranslation(NS)
  const [open, setOpen] = useState(false)
  return (
    <Fragment>
      <Table.Row>
        <Table.Cell className="tabular-nums">{decision.event}</Table.Cell>
        <Table.Cell className="whitespace-nowrap tabular-nums">
          {formatInstant(decision.at, timeZone)}
        </Table.Cell>
        <Table.Cell>
          <StatusBadge status={decision.status} />
        </Table.Cell>
        <Table.Cell className="min-w-52 whitespace-normal py-3">
          <Text size="small">{decision.explanation ?? "–"}</Text>
        </Table.Cell>
        <Table.Cell>
          <Button
            size="small"
            variant="transparent"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "detail.hideNumbers" : "detail.showNumbers")}
          </Button>
        </Table.Cell>
      </Table.Row>
      {open && (
        <Table.Row>
          <td colSpan={5} className="px-6 py-3">
            <pre className="bg-ui-bg-subtle txt-compact-xsmall max-h-80 overflow-auto rounded-md p-3">
              {JSON.stringify(decision.decision, null, 2)}
            </pre>
          </td>
        </Table.Row>
      )}
    </Fragment>
  )
}
