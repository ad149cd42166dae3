import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDraftChanges } from "../../hooks/api/programs"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { QueryBody } from "../query-body"
import { ChangeList } from "./change-list"

/** What publishing the saved draft would change. */
export function DraftChanges({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const query = useDraftChanges(program)
  return (
    <QueryBody query={query} isEmpty={() => false} empty="">
      {({ changes, problems }) =>
        changes && changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {problems.length > 0
              ? t("builder.versions.problems", { count: problems.length })
              : t(changes ? "builder.versions.same" : "builder.versions.first")}
          </Text>
        )
      }
    </QueryBody>
  )
}
