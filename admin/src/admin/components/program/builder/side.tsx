import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { useDocumentCheck } from "../../../hooks/use-document-check"
import { failureOf } from "../../../lib/failure-of"
import { NS } from "../../../lib/ns"
import type { PreviewLanguage } from "../../../lib/preview-languages"
import { Section } from "../../section"
import { Preview } from "../preview"
import { ProblemList } from "../problem-list"

interface Props {
  check: ReturnType<typeof useDocumentCheck>
  language: PreviewLanguage
  onLanguage: (language: PreviewLanguage) => void
}

/** What traders will read, or what is still wrong. */
export function Side({ check, language, onLanguage }: Props) {
  const { t } = useTranslation(NS)
  const { problems, sizes, error } = check
  return (
    <Section
      title={t("program.preview")}
      subtitle={check.pending ? t("program.checking") : undefined}
    >
      <div className="flex flex-col gap-y-4 px-4 py-4 sm:px-6">
        {problems.length > 0 && (
          <ProblemList
            problems={problems.map((one) => ({ ...one, line: null }))}
          />
        )}
        {error && (
          <Text size="small" className="text-ui-fg-error">
            {failureOf(error).message}
          </Text>
        )}
        <Preview
          sizes={sizes}
          language={language}
          onLanguage={onLanguage}
          charts
        />
      </div>
    </Section>
  )
}
