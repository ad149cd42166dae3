import { Badge, Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMay } from "../../hooks/api/permissions"
import {
  useTermsChanges,
  useWithdrawTermsChange,
} from "../../hooks/api/terms-changes"
import { failureOf } from "../../lib/failure-of"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { AdminProgram, TermsChange } from "../../lib/types"
import { FailureAlert } from "../failure-alert"
import { AnnounceChange } from "./announce-change"

/** Changes announced for running challenges, with how far each has come. */
export function TermsChanges({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const [open, setOpen] = useState(false)
  const changes = useTermsChanges(program.id)
  const may = useMay("programs.publish")
  const version = program.current_version?.number
  const isFirst = program.versions.length < 2
  return (
    <div className="flex flex-col gap-y-3">
      {changes.error && (
        <FailureAlert
          error={changes.error}
          onRetry={() => void changes.refetch()}
        />
      )}
      <ul className="flex flex-col gap-y-4 empty:hidden">
        {changes.data?.terms_changes.map((change) => (
          <OneChange key={change.id} programId={program.id} change={change} />
        ))}
      </ul>
      {version !== undefined && !isFirst && (
        <>
          <Button
            size="small"
            variant="secondary"
            className="w-fit"
            disabled={!may}
            onClick={() => setOpen(true)}
          >
            {t("termsChange.new", { version })}
          </Button>
          <AnnounceChange
            program={program}
            version={version}
            open={open}
            onClose={() => setOpen(false)}
          />
        </>
      )}
      {isFirst && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("termsChange.none")}
        </Text>
      )}
    </div>
  )
}

function OneChange({
  programId,
  change,
}: {
  programId: string
  change: TermsChange
}) {
  const { t } = useTranslation(NS)
  const ask = usePrompt()
  const withdraw = useWithdrawTermsChange(programId)
  const may = useMay("programs.publish")
  const takeBack = async () => {
    const sure = await ask({
      title: t("termsChange.withdraw"),
      description: t("termsChange.withdrawText"),
    })
    if (sure) {
      withdraw.mutate(
        { id: change.id, reason: t("termsChange.withdrawn") },
        { onError: (error) => toast.error(failureOf(error).message) }
      )
    }
  }
  return (
    <li className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {t("program.version", { number: change.version })}
        </Text>
        <Badge size="2xsmall">{t(`termsChange.scopes.${change.scope}`)}</Badge>
        {change.withdrawn_at && (
          <Badge size="2xsmall" color="red">
            {t("termsChange.withdrawn")}
          </Badge>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
        {change.announcement}
      </Text>
      <Text size="small" className="text-ui-fg-muted">
        {t("termsChange.state", {
          date: formatInstant(change.effective_at),
          reached: change.reached,
          consented: change.consented,
          applied: change.applied,
        })}
      </Text>
      {!change.withdrawn_at && (
        <Button
          size="small"
          variant="transparent"
          className="w-fit"
          disabled={!may}
          isLoading={withdraw.isPending}
          onClick={() => void takeBack()}
        >
          {t("termsChange.withdraw")}
        </Button>
      )}
    </li>
  )
}
