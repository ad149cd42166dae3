import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProgramVersion } from "../../hooks/api/programs"
import { NS } from "../../lib/ns"
import { QueryBody } from "../query-body"
import { ChangeList } from "./change-list"

interface Props {
  programId: string
  number: number
}

/** What a published version changed against the one before. */
export function VersionChanges({ programId, number }: Props) {
  const { t } = useTranslation(NS)
  const query = useProgramVersion(programId, number)
  return (
    <QueryBody query={query} isEmpty={() => false} empty="">
      {({ version: { changes } }) =>
        changes && changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t(
              changes ? "builder.versions.nothing" : "builder.versions.initial"
            )}
          </Text>
        )
      }
    </QueryBody>
  )
}
