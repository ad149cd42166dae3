import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useProgramPreview } from "../../hooks/api/programs"
import { NS } from "../../lib/ns"
import type { PreviewLanguage } from "../../lib/preview-languages"
import type { AdminProgram } from "../../lib/types"
import { QueryBody } from "../query-body"
import { Preview } from "./preview"
import { ProblemList } from "./problem-list"

/** The draft in the words a trader will read; problems where it has some. */
export function ProgramSummary({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const [language, setLanguage] = useState<PreviewLanguage>("en")
  const query = useProgramPreview(
    program.draft,
    program.draft !== null,
    language
  )
  return (
    <div className="flex flex-col gap-y-3">
      <QueryBody query={query} isEmpty={() => false} empty="">
        {({ problems, sizes }) => (
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t("program.draftText")}
            </Text>
            {problems.length > 0 && (
              <ProblemList
                problems={problems.map((problem) => ({
                  ...problem,
                  line: null,
                }))}
              />
            )}
            <Preview
              sizes={sizes}
              language={language}
              onLanguage={setLanguage}
            />
          </div>
        )}
      </QueryBody>
    </div>
  )
}
