import { Badge, Button, Copy, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { formatInstant } from "../../lib/format-instant"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { VersionChanges } from "./version-changes"

const SHOWN_HASH = 12

interface Props {
  program: AdminProgram
  /** Lets each version show what it changed. */
  withChanges?: boolean
}

/** Every published version, newest first; what was sold points at one of them. */
export function VersionList({ program, withChanges = false }: Props) {
  const { t } = useTranslation(NS)
  const [open, setOpen] = useState<number | null>(null)
  if (program.versions.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("program.noVersions")}
      </Text>
    )
  }
  return (
    <ol className="flex flex-col divide-y">
      {program.versions.map((version) => (
        <li
          key={version.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3"
        >
          <div className="flex min-w-0 flex-col">
            <div className="flex items-center gap-x-2">
              <Text size="small" weight="plus">
                {t("program.version", { number: version.number })}
              </Text>
              {version.id === program.current_version?.id && (
                <Badge size="2xsmall" color="green">
                  {t("program.onSale")}
                </Badge>
              )}
            </div>
            {version.note && (
              <Text size="small" className="text-ui-fg-subtle">
                {version.note}
              </Text>
            )}
          </div>
          <div className="text-ui-fg-muted txt-compact-xsmall flex items-center gap-x-2 tabular-nums">
            {formatInstant(version.published_at)}
            <code title={version.hash}>
              {version.hash.slice(0, SHOWN_HASH)}
            </code>
            <Copy content={version.hash} variant="mini" />
          </div>
          {withChanges && (
            <div className="basis-full">
              <Button
                size="small"
                variant="transparent"
                aria-expanded={open === version.number}
                onClick={() =>
                  setOpen(open === version.number ? null : version.number)
                }
              >
                {t("builder.versions.open", { number: version.number })}
              </Button>
              {open === version.number && (
                <VersionChanges
                  programId={program.id}
                  number={version.number}
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
