import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { useDocumentCheck } from "../../hooks/use-document-check"
import { failureOf } from "../../lib/failure-of"
import type { PreviewLanguage } from "../../lib/preview-languages"
import { NS } from "../../lib/ns"
import { Preview } from "./preview"
import { ProblemList } from "./problem-list"

interface Props {
  check: ReturnType<typeof useDocumentCheck>
  /** Why the last attempt to save was refused. */
  refusal: string | null
  onJump: (line: number) => void
  language: PreviewLanguage
  onLanguage: (language: PreviewLanguage) => void
}

/** What the document means: its problems, or the sentences traders will read. */
export function EditorResult({
  check,
  refusal,
  onJump,
  language,
  onLanguage,
}: Props) {
  const { t } = useTranslation(NS)
  const { problems, sizes, error } = check
  return (
    <div className="flex min-w-0 flex-col gap-y-3 lg:overflow-auto">
      <Heading level="h2">{t("program.preview")}</Heading>
      {refusal && (
        <ProblemList problems={[{ path: "", message: refusal, line: null }]} />
      )}
      {problems.length > 0 ? (
        <ProblemList problems={problems} onJump={onJump} />
      ) : error ? (
        <Text size="small" className="text-ui-tag-red-text">
          {failureOf(error).message}
        </Text>
      ) : (
        <Preview sizes={sizes} language={language} onLanguage={onLanguage} />
      )}
    </div>
  )
}
