import { Alert, Badge, Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMay } from "../../hooks/api/permissions"
import { useDryRuns, useStartDryRun } from "../../hooks/api/dry-runs"
import { failureOf } from "../../lib/failure-of"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { AdminProgram, DryRun } from "../../lib/types"
import { FailureAlert } from "../failure-alert"

const DAYS = [30, 90] as const

/** Tries the saved draft on past challenges, and shows what earlier trials found. */
export function DryRuns({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const runs = useDryRuns(program.id)
  const start = useStartDryRun(program.id)
  const may = useMay("programs.write")
  const failure = start.error && failureOf(start.error)
  return (
    <div className="flex flex-col gap-y-4">
      {failure && <Alert variant="error">{failure.message}</Alert>}
      <div className="flex flex-wrap gap-2">
        {DAYS.map((days) => (
          <Button
            key={days}
            size="small"
            variant="secondary"
            disabled={!may || !program.draft}
            isLoading={start.isPending}
            onClick={() => start.mutate({ days, revision: program.revision })}
          >
            {t("dryRun.start", { days })}
          </Button>
        ))}
      </div>
      {runs.error && (
        <FailureAlert error={runs.error} onRetry={() => void runs.refetch()} />
      )}
      {runs.data?.dry_runs.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("dryRun.none")}
        </Text>
      )}
      <ul className="flex flex-col divide-y empty:hidden">
        {runs.data?.dry_runs.map((run) => (
          <OneRun key={run.id} run={run} />
        ))}
      </ul>
    </div>
  )
}

function OneRun({ run }: { run: DryRun }) {
  const { t } = useTranslation(NS)
  return (
    <li className="flex flex-col gap-y-3 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {t("dryRun.title", {
            days: run.days,
            at: formatInstant(run.created_at),
          })}
        </Text>
        {run.version !== null && (
          <Badge size="2xsmall" color="green">
            {t("program.version", { number: run.version })}
          </Badge>
        )}
        {run.version === null && run.is_draft && (
          <Badge size="2xsmall">{t("dryRun.draft")}</Badge>
        )}
      </div>
      {run.status === "running" && (
        <div className="flex items-center gap-x-3">
          <progress
            aria-label={t("dryRun.progress")}
            value={run.done}
            max={run.total}
          />
          <Text size="small">
            {t("dryRun.of", { done: run.done, total: run.total })}
          </Text>
        </div>
      )}
      {run.problem && <Alert variant="error">{run.problem}</Alert>}
      {run.status === "done" && <Result result={run.result} />}
    </li>
  )
}

function Result({ result }: { result: DryRun["result"] }) {
  const { t } = useTranslation(NS)
  const moves = Object.entries(result.outcomes).flatMap(([before, row]) =>
    Object.entries(row).map(([after, count]) => ({ before, after, count }))
  )
  if (moves.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("dryRun.noAccounts")}
      </Text>
    )
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("dryRun.before")}</Table.HeaderCell>
            <Table.HeaderCell>{t("dryRun.after")}</Table.HeaderCell>
            <Table.HeaderCell>{t("dryRun.count")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {moves.map(({ before, after, count }) => (
            <Table.Row key={`${before} ${after}`}>
              <Table.Cell>{t(`dryRun.outcome.${before}`)}</Table.Cell>
              <Table.Cell>{t(`dryRun.outcome.${after}`)}</Table.Cell>
              <Table.Cell className="tabular-nums">{count}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Text size="small" className="text-ui-fg-subtle">
        {t("dryRun.payouts", { ...result.payouts, ...result.eligible })}
      </Text>
      {Object.entries(result.ended_by).map(([rule, count]) => (
        <Text key={rule} size="small" className="text-ui-fg-subtle">
          {t("dryRun.endedBy", { rule, count })}
        </Text>
      ))}
    </>
  )
}
