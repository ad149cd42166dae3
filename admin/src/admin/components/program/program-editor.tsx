import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAskToLeave } from "../../hooks/use-ask-to-leave"
import { useDocumentCheck } from "../../hooks/use-document-check"
import { NS } from "../../lib/ns"
import type { PreviewLanguage } from "../../lib/preview-languages"
import { readDocument } from "../../lib/read-document"
import { showLine } from "../../lib/show-line"
import { EditorResult } from "./editor-result"
import { JsonEditor } from "./json-editor"

interface Props {
  title: string
  /** The text to begin with. */
  initial: string
  /** Why the last attempt to save was refused. */
  refusal: string | null
  saving: boolean
  onSave: (document: unknown) => void
  onClose: () => void
}

/** A program as JSON on one side, its problems or its sentences on the other. */
export function ProgramEditor(props: Props) {
  const { t } = useTranslation(NS)
  const [text, setText] = useState(props.initial)
  const [language, setLanguage] = useState<PreviewLanguage>("en")
  const check = useDocumentCheck(text, language)
  const field = useRef<HTMLTextAreaElement>(null)
  const askToLeave = useAskToLeave()
  const close = async () => {
    if (text === props.initial || (await askToLeave())) props.onClose()
  }
  const wrong = new Set(check.problems.flatMap(({ line }) => line ?? []))
  return (
    <FocusModal open onOpenChange={(open) => !open && void close()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <span className="sr-only">{props.title}</span>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <span className="sr-only">{t("program.editorText")}</span>
          </FocusModal.Description>
        </FocusModal.Header>
        <FocusModal.Body className="grid grid-cols-1 content-start gap-6 overflow-auto p-4 md:p-6 lg:grid-cols-2 lg:content-stretch lg:overflow-hidden">
          <div className="flex min-w-0 flex-col gap-y-3 lg:min-h-0">
            <Heading>{props.title}</Heading>
            <JsonEditor
              value={text}
              onChange={setText}
              label={t("program.document")}
              wrong={wrong}
              field={field}
            />
          </div>
          <EditorResult
            check={check}
            refusal={props.refusal}
            language={language}
            onLanguage={setLanguage}
            onJump={(line) => field.current && showLine(field.current, line)}
          />
        </FocusModal.Body>
        <Footer
          text={text}
          check={check}
          saving={props.saving}
          onSave={props.onSave}
          onClose={() => void close()}
        />
      </FocusModal.Content>
    </FocusModal>
  )
}

interface FooterProps extends Pick<Props, "saving" | "onSave" | "onClose"> {
  text: string
  check: ReturnType<typeof useDocumentCheck>
}

function Footer({ text, check, saving, onSave, onClose }: FooterProps) {
  const { t } = useTranslation(NS)
  const read = readDocument(text)
  return (
    <FocusModal.Footer>
      <Text
        size="small"
        className="text-ui-fg-subtle mr-auto"
        aria-live="polite"
      >
        {check.pending
          ? t("program.checking")
          : t("program.problems", { count: check.problems.length })}
      </Text>
      <Button size="small" variant="secondary" onClick={onClose}>
        {t("actions.cancel")}
      </Button>
      <Button
        size="small"
        onClick={() => read.ok && onSave(read.document)}
        isLoading={saving}
        disabled={!read.ok}
      >
        {t("program.save")}
      </Button>
    </FocusModal.Footer>
  )
}
