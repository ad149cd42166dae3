import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import type { AdminProgram } from "../../../lib/types"
import { DraftChanges } from "../draft-changes"
import { DryRuns } from "../dry-runs"
import { TermsChanges } from "../terms-changes"
import { VersionList } from "../version-list"
import { Panel } from "./panel"

interface Props {
  program: AdminProgram
  /** Whether the draft has changes that are not saved. */
  changed: boolean
}

/** What was published, and what publishing the draft would change. */
export function Versions({ program, changed }: Props) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col divide-y">
      {changed && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 sm:px-6">
          {t("builder.versions.unsaved")}
        </Text>
      )}
      <Panel title={t("builder.versions.draft")}>
        <DraftChanges program={program} />
      </Panel>
      <Panel title={t("dryRun.panel")} text={t("dryRun.panelText")}>
        <DryRuns program={program} />
      </Panel>
      <Panel title={t("termsChange.panel")} text={t("termsChange.panelText")}>
        <TermsChanges program={program} />
      </Panel>
      <VersionList program={program} withChanges />
    </div>
  )
}
